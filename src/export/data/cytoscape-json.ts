/** Cytoscape JSON (.cyjs): what Cytoscape desktop opens and what Cytoscape.js takes as its elements. */
import type { GraphDocument } from '../../graph/document'
import { indexGraph } from '../../graph/graph-index'
import type { DataOptions } from './data-format'
import { entityRecord, relationRecord, statementsAttribute } from './records'
import { withTexts } from './with-texts'

/**
 * @returns JSON; the ontology and the articles stand as JSON in the network's own data, statements in that of their
 *   edge, as Cytoscape desktop takes no objects there. A relation's id stands in `relation_id`: nodes and edges share one
 *   space of ids, so that an edge's own may have to differ from it
 */
export function writeCytoscapeJson(whole: GraphDocument, options: DataOptions): string {
  const document = withTexts(whole, options)
  const index = indexGraph(document)
  const nodes = document.entities.map((entity) => {
    const { x: _x, y: _y, ...record } = entityRecord(entity, index)
    return {
      data: { ...record, shared_name: record.name },
      ...(entity.position === undefined ? {} : { position: entity.position }),
    }
  })
  const taken = new Set(index.entities.keys())
  const edges = document.relations.map((relation) => {
    const { id, ...record } = relationRecord(relation, document, index)
    const name = `${record.source_name ?? relation.source} (${record.label ?? ''}) ${record.target_name ?? relation.target}`
    const statements = statementsAttribute(relation, index)
    return {
      data: {
        id: claimId(relation.id, taken),
        relation_id: id,
        name,
        interaction: record.label,
        ...record,
        statements,
      },
    }
  })
  const network = {
    format_version: '1.0',
    generated_by: 'Relata',
    target_cytoscapejs_version: '~3.0',
    data: {
      name: document.articles.map(({ title }) => title).join('; ') || 'Relata graph',
      ontology: JSON.stringify(document.ontology),
      ...(document.articles.length === 0 ? {} : { articles: JSON.stringify(document.articles) }),
      ...(document.corrections === undefined ? {} : { corrections: JSON.stringify(document.corrections) }),
    },
    elements: { nodes, edges },
  }
  return `${JSON.stringify(network, null, 1)}\n`
}

function claimId(wanted: string, taken: Set<string>): string {
  let id = wanted
  while (taken.has(id)) id = `relation:${id}`
  taken.add(id)
  return id
}
