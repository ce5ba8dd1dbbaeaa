/** The formats that a graph can be saved in. Each is loaded when it is first written. */
import type { DataFormat } from './data-format'

export const dataFormats: readonly DataFormat[] = [
  {
    id: 'relata-json',
    label: 'Relata graph (JSON)',
    extension: 'json',
    mediaType: 'application/json',
    write: async (document, options) => (await import('./relata-json')).writeRelataJson(document, options),
  },
  {
    id: 'gexf',
    label: 'Gephi (GEXF 1.3)',
    extension: 'gexf',
    mediaType: 'application/xml',
    write: async (document, options) => (await import('./gexf')).writeGexf(document, options),
  },
  {
    id: 'graphml',
    label: 'GraphML (yEd, NetworkX)',
    extension: 'graphml',
    mediaType: 'application/xml',
    write: async (document, options) => (await import('./graphml')).writeGraphMl(document, options),
  },
  {
    id: 'cyjs',
    label: 'Cytoscape (JSON)',
    extension: 'cyjs',
    mediaType: 'application/json',
    write: async (document, options) => (await import('./cytoscape-json')).writeCytoscapeJson(document, options),
  },
  {
    id: 'csv-entities',
    label: 'Entities (CSV)',
    extension: 'entities.csv',
    mediaType: 'text/csv;charset=utf-8',
    write: async (document) => (await import('./csv')).writeEntitiesCsv(document),
  },
  {
    id: 'csv-relations',
    label: 'Relations (CSV)',
    extension: 'relations.csv',
    mediaType: 'text/csv;charset=utf-8',
    write: async (document) => (await import('./csv')).writeRelationsCsv(document),
  },
  {
    id: 'csv-statements',
    label: 'Statements with quotations (CSV)',
    extension: 'statements.csv',
    mediaType: 'text/csv;charset=utf-8',
    write: async (document) => (await import('./csv')).writeStatementsCsv(document),
  },
  {
    id: 'csv-corrections',
    label: 'What was put right by hand (CSV)',
    extension: 'corrections.csv',
    mediaType: 'text/csv;charset=utf-8',
    isEmpty: ({ corrections = [] }) => corrections.length === 0,
    write: async (document) => (await import('./csv')).writeCorrectionsCsv(document),
  },
  {
    id: 'csv-articles',
    label: 'Articles with their text (CSV)',
    extension: 'articles.csv',
    mediaType: 'text/csv;charset=utf-8',
    // The other tables tell offsets in the whole text, and quote it.
    isEmpty: ({ articles }, { texts }) => articles.length === 0 || texts === 'quotations',
    write: async (document) => (await import('./csv')).writeArticlesCsv(document),
  },
  {
    id: 'json-ld',
    label: 'Linked data (JSON-LD)',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    write: async (document, options) => (await import('./json-ld')).writeJsonLd(document, options),
  },
  {
    id: 'turtle',
    label: 'Linked data (Turtle)',
    extension: 'ttl',
    mediaType: 'text/turtle',
    write: async (document, options) => (await import('./turtle')).writeTurtle(document, options),
  },
]
