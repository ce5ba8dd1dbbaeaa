import jsonld from 'jsonld'
import { Store } from 'oxigraph'
import { describe, expect, it } from 'vitest'
import { writeJsonLd } from '../../../src/export/data/json-ld'
import { writeTurtle } from '../../../src/export/data/turtle'
import type { Correction, GraphDocument } from '../../../src/graph/document'
import { BARE_GRAPH, DATA_GRAPH, TEXT } from '../../fixtures/data-graph'

const FULL = { texts: 'full' } as const
const ENTITY = 'urn:relata:entity:'
const RELATION = 'urn:relata:relation:person/rudolf~arms~country/graustark'
const STATEMENT = 'urn:relata:statement:person/rudolf~arms~country/graustark#1'

async function storeOf(document: GraphDocument, options: { texts: 'full' | 'quotations' } = FULL): Promise<Store> {
  const store = new Store()
  store.load(await writeTurtle(document, options), { format: 'text/turtle' })
  return store
}

const PREFIXES = `
  PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  PREFIX schema: <https://schema.org/>
  PREFIX oa: <http://www.w3.org/ns/oa#>
  PREFIX prov: <http://www.w3.org/ns/prov#>
  PREFIX wdt: <http://www.wikidata.org/prop/direct/>
  PREFIX relata: <urn:relata:vocabulary:>
`

/** The solutions of a SPARQL query, each as its values in the order of their names. */
function ask(store: Store, query: string): string[][] {
  const solutions = store.query(PREFIXES + query) as Map<string, { value: string }>[]
  return solutions.map((solution) => [...solution].map(([, { value }]) => value))
}

describe('Turtle and JSON-LD', () => {
  it.each([
    ['a document', DATA_GRAPH],
    ['a document without articles', BARE_GRAPH],
  ])('say the same of %s', async (_, document) => {
    const turtle = (await storeOf(document)).dump({ format: 'application/n-quads' })
    const jsonLd = await jsonld.toRDF(JSON.parse(writeJsonLd(document, FULL)) as jsonld.JsonLdDocument, {
      format: 'application/n-quads',
      // A context of its own is all that the file has: nothing may be fetched.
      documentLoader: (url: string) => Promise.reject(new Error(url)),
    })
    const fromJsonLd = new Store()
    fromJsonLd.load(jsonLd, { format: 'application/n-quads' })
    const sorted = (quads: string) => quads.trim().split('\n').sort()

    expect(sorted(turtle).length).toBeGreaterThan(40)
    expect(sorted(fromJsonLd.dump({ format: 'application/n-quads' }))).toEqual(sorted(turtle))
  })
})

describe('an entity', () => {
  it('has the names that schema.org and Wikidata have for it', async () => {
    const store = await storeOf(DATA_GRAPH)
    const query = `SELECT ?p ?o { <${ENTITY}country/ruritania> ?p ?o } ORDER BY ?p ?o`
    expect(ask(store, query)).toEqual(
      [
        ['http://www.wikidata.org/prop/direct/P297', 'RU'],
        ['http://www.w3.org/1999/02/22-rdf-syntax-ns#type', 'https://schema.org/Country'],
        ['http://www.w3.org/1999/02/22-rdf-syntax-ns#type', 'urn:relata:kind:country'],
        ['https://schema.org/alternateName', 'Ruritania 🛢️'],
        ['https://schema.org/alternateName', 'Ruritanian "crown"'],
        ['https://schema.org/alternateName', 'a; b, c'],
        ['https://schema.org/identifier', 'other:1=1'],
        ['https://schema.org/name', 'Ruritania'],
        ['urn:relata:type:supplies', 'urn:relata:entity:country/graustark'],
        ['urn:relata:vocabulary:mention', 'urn:relata:mention:country/ruritania#1'],
        ['urn:relata:vocabulary:x', '-120.5'],
        ['urn:relata:vocabulary:y', '80'],
      ].sort(([a = '', b = ''], [c = '', d = '']) => (a === c ? compare(b, d) : compare(a, c))),
    )
  })
})

describe('what is a fact', () => {
  const facts = `SELECT ?s ?p ?o { ?s ?p ?o FILTER(STRSTARTS(STR(?p), "urn:relata:type:")) } ORDER BY ?s ?p`

  it('is what the article itself affirms: nothing denied, contested or claimed is a plain triple', async () => {
    expect(ask(await storeOf(DATA_GRAPH), facts)).toEqual([
      [`${ENTITY}country/graustark`, 'urn:relata:type:borders', `${ENTITY}country/ruritania`],
      [`${ENTITY}country/ruritania`, 'urn:relata:type:supplies', `${ENTITY}country/graustark`],
    ])
  })

  it('is nothing that may be or is planned only', async () => {
    const document: GraphDocument = {
      ...DATA_GRAPH,
      relations: DATA_GRAPH.relations.slice(0, 1).map((relation) => ({
        ...relation,
        statements: relation.statements.map((statement) => ({ ...statement, certainty: 'possible' as const })),
      })),
    }
    expect(ask(await storeOf(document), facts)).toEqual([])
  })
})

describe('a statement', () => {
  it('that denies names a property that denies, and its label does', async () => {
    const query = `SELECT ?label ?polarity ?predicate ?words { <${STATEMENT}>
      rdfs:label ?label; relata:polarity ?polarity; rdf:predicate ?predicate. ?predicate rdfs:label ?words }`
    expect(ask(await storeOf(DATA_GRAPH), query)).toEqual([
      [
        `${DATA_GRAPH.entities[2]?.name ?? ''} does not arm ${DATA_GRAPH.entities[1]?.name ?? ''}`,
        'urn:relata:vocabulary:denied',
        'urn:relata:type:arms#denied',
        'does not arm',
      ],
    ])
  })

  it('has the passage that it stands on, counted in code points, and the article that this is from', async () => {
    const query = `SELECT ?exact ?prefix ?suffix ?start ?end ?source ?title {
      <${STATEMENT}> relata:evidence ?passage; prov:hadPrimarySource ?source.
      ?annotation oa:hasBody <${STATEMENT}>; oa:hasTarget ?passage.
      ?passage oa:hasSource ?source; oa:hasSelector ?quote, ?position.
      ?quote oa:exact ?exact; oa:prefix ?prefix; oa:suffix ?suffix.
      ?position oa:start ?start; oa:end ?end. ?source schema:headline ?title }`
    const exact = 'It does not arm <Graustark> & will not, a diplomat said.'
    const start = Array.from(TEXT.slice(0, TEXT.indexOf(exact))).length
    expect(ask(await storeOf(DATA_GRAPH), query)).toEqual([
      [
        exact,
        'tark.\n\nNothing is stated here.\n\n',
        '\n\n=SUM(A1) is what Rudolf calls ',
        String(start),
        String(start + exact.length),
        'https://example.org/oil?a=1&b=2',
        'Oil, "arms" & more',
      ],
    ])
  })

  it('has whoever says so, and when', async () => {
    const query = `SELECT ?who ?from ?to { ?s prov:wasAttributedTo ?who; schema:startDate ?from; schema:endDate ?to }`
    expect(ask(await storeOf(DATA_GRAPH), query)).toEqual([[`${ENTITY}person/rudolf`, '2023-01-01', '2023-12-31']])
  })
})

describe('what a person put right', () => {
  it('says what was done to it, by whom, when and why', async () => {
    const query = `SELECT ?thing ?action ?what ?by ?on ?why {
      ?thing prov:wasGeneratedBy ?correction. ?correction a relata:Correction, prov:Activity;
      relata:action ?action; rdfs:label ?what; schema:agent ?by; prov:endedAtTime ?on.
      OPTIONAL { ?correction rdfs:comment ?why } } ORDER BY ?thing`
    const written = (iri: string, { action, note, by, on, why }: Correction) => [
      iri,
      action,
      note,
      by,
      on,
      ...(why === undefined ? [] : [why]),
    ]
    const [rudolf, denial] = [
      DATA_GRAPH.entities.find(({ id }) => id === 'person/rudolf'),
      DATA_GRAPH.relations.find(({ id }) => id === 'person/rudolf~arms~country/graustark'),
    ]
    expect(ask(await storeOf({ ...DATA_GRAPH, corrections: [] }), query)).toEqual([
      ...(rudolf?.corrections ?? []).map((one) => written(`${ENTITY}person/rudolf`, one)),
      ...(denial?.corrections ?? []).map((one) => written(RELATION, one)),
      ...(denial?.statements[0]?.corrections ?? []).map((one) => written(STATEMENT, one)),
    ])
  })
})

describe('with quotations only', () => {
  it('nothing of the article is there but what is quoted', async () => {
    const store = await storeOf(DATA_GRAPH, { texts: 'quotations' })
    const query = `SELECT ?o { ?s schema:articleBody|oa:prefix|oa:suffix ?o }`
    expect(ask(store, query)).toEqual([])
    expect(ask(await storeOf(DATA_GRAPH), `SELECT ?o { ?s schema:articleBody ?o }`)).toEqual([[TEXT]])
  })
})

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
