import { describe, expect, it } from 'vitest'
import { dataFormats } from '../../../src/export/data/formats'
import { quotationsOnly } from '../../../src/export/data/quotations'
import type { GraphDocument, Ontology } from '../../../src/graph/document'
import { labelOf } from '../../../src/graph/status'
import { readGraph } from '../../../src/intake/graph/read-graph'
import { BARE_GRAPH, DATA_GRAPH, TEXT, THREE_ARTICLES } from '../../fixtures/data-graph'

async function save(id: string, document: GraphDocument, texts: 'full' | 'quotations' = 'full') {
  const format = dataFormats.find((one) => one.id === id)
  if (format === undefined) throw new Error(`no format ${id}`)
  const bytes = new TextEncoder().encode(await format.write(document, { texts }))
  return { name: `oil.${format.extension}`, bytes }
}

const WHOLE = ['relata-json', 'graphml', 'gexf', 'cyjs']
const TABLES = ['csv-entities', 'csv-relations', 'csv-statements', 'csv-corrections']
const EVERY_TABLE = [...TABLES, 'csv-articles']

async function reopen(ids: readonly string[], document: GraphDocument): Promise<GraphDocument> {
  return readGraph(await Promise.all(ids.map((id) => save(id, document))))
}

/** GEXF from which another program, saving it again, has dropped what only we read. */
async function withoutInstruction(document: GraphDocument) {
  const { name, bytes } = await save('gexf', document)
  const text = new TextDecoder().decode(bytes).replace(/<\?relata-graph .*\?>/, '')
  return { name, bytes: new TextEncoder().encode(text) }
}

describe.each(WHOLE)('a graph saved as %s and opened', (id) => {
  it('is the same graph', async () => {
    expect(await readGraph([await save(id, DATA_GRAPH)])).toEqual(DATA_GRAPH)
  })

  it('is the same graph of several articles', async () => {
    expect(await readGraph([await save(id, THREE_ARTICLES)])).toEqual(THREE_ARTICLES)
  })

  it('is the same graph with quotations only', async () => {
    expect(await readGraph([await save(id, DATA_GRAPH, 'quotations')])).toEqual(quotationsOnly(DATA_GRAPH))
  })

  it('is the same graph without articles', async () => {
    expect(await readGraph([await save(id, BARE_GRAPH)])).toEqual(BARE_GRAPH)
  })
})

describe('a graph saved as the tables of CSV, without that of articles, and opened', () => {
  it('has the same entities and relations, each with its statements', async () => {
    const { entities, relations } = await reopen(TABLES, DATA_GRAPH)
    expect(entities).toEqual(DATA_GRAPH.entities)
    expect(relations).toEqual(DATA_GRAPH.relations)
  })

  it('has them of several articles too, and the articles that state something', async () => {
    const { articles, entities, relations } = await reopen(TABLES, THREE_ARTICLES)
    // Where an article that states nothing mentions somebody is known only with that article.
    const placed = THREE_ARTICLES.entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.filter(({ article }) => article !== 'aside'),
    }))
    expect(entities).toEqual(placed)
    expect(relations).toEqual(THREE_ARTICLES.relations)
    expect(articles.map(({ id, title, published }) => [id, title, published])).toEqual([
      ['oil', 'Oil, "arms" & more', '2024-02-29'],
      ['sequel', '=1+1, or\tthe sequel', undefined],
    ])
  })

  it('has the kinds, families and relation types that occur', async () => {
    const { ontology } = await reopen(TABLES, DATA_GRAPH)
    expect(byName(ontology)).toEqual(byName(DATA_GRAPH.ontology))
  })

  it('has of the article what is known of it, and the words quoted, where they stood', async () => {
    const { articles } = await reopen(TABLES, DATA_GRAPH)
    const quoted = DATA_GRAPH.articles[0]?.sentences.filter((_sentence, i) => i !== 1) ?? []
    const { id, title, publisher, published, url, rights } = DATA_GRAPH.articles[0] ?? {}
    const text = quoted.reduce((blank, { start, end }) => blank.padEnd(start) + TEXT.slice(start, end), '')
    expect(articles).toEqual([
      {
        id,
        title,
        publisher,
        published,
        url,
        rights,
        text,
        blocks: quoted.map((range) => ({ ...range, role: 'paragraph' })),
        sentences: quoted,
      },
    ])
  })

  it('has no articles where there were none', async () => {
    const { articles, entities, relations } = await reopen(TABLES, BARE_GRAPH)
    expect(articles).toEqual([])
    expect(entities).toEqual(BARE_GRAPH.entities)
    expect(relations).toEqual(BARE_GRAPH.relations)
  })
})

describe('the tables of CSV with that of articles', () => {
  it.each([DATA_GRAPH, THREE_ARTICLES, BARE_GRAPH])('are the same graph', async (document) => {
    const { ontology, ...rest } = await reopen(EVERY_TABLE, document)
    expect({ ...rest, ontology: byName(ontology) }).toEqual({ ...document, ontology: byName(document.ontology) })
  })

  it('are refused where that of articles is broken, with the row', async () => {
    const [articles, ...others] = await Promise.all(EVERY_TABLE.toReversed().map((id) => save(id, DATA_GRAPH)))
    const text = new TextDecoder().decode(articles?.bytes).replace('[{""start', '[""start')
    const broken = { name: 'oil.articles.csv', bytes: new TextEncoder().encode(text) }
    await expect(readGraph([broken, ...others])).rejects.toThrow(
      'oil.articles.csv: row 2: the cell "blocks" is no JSON',
    )
  })
})

describe('GEXF that was saved by another program', () => {
  it('still has the entities and relations, each with its statements, and the ontology that occurs', async () => {
    const { entities, relations, ontology } = await readGraph([await withoutInstruction(DATA_GRAPH)])
    expect(entities).toEqual(DATA_GRAPH.entities)
    expect(relations).toEqual(DATA_GRAPH.relations)
    expect(byName(ontology)).toEqual(byName(DATA_GRAPH.ontology))
  })

  it('is refused where what only we read is broken, with the line', async () => {
    const { name, bytes } = await save('gexf', DATA_GRAPH)
    const text = new TextDecoder().decode(bytes).replace('<?relata-graph {', '<?relata-graph ')
    await expect(readGraph([{ name, bytes: new TextEncoder().encode(text) }])).rejects.toThrow(
      'oil.gexf: line 4: the instruction <?relata-graph …?> is no JSON; take it out, and the rest can be opened',
    )
  })
})

describe('the table of what was put right by hand', () => {
  it('is opened with the others', async () => {
    expect((await reopen(TABLES, DATA_GRAPH)).corrections).toEqual(DATA_GRAPH.corrections)
    expect((await reopen(TABLES.slice(0, 3), DATA_GRAPH)).corrections).toBe(undefined)
  })

  it('alone is no graph', async () => {
    await expect(reopen(TABLES.slice(3), DATA_GRAPH)).rejects.toThrow(
      'oil.corrections.csv: these are corrections alone; open the tables of entities and relations with it',
    )
  })
})

describe('the tables of entities and relations, opened without that of statements', () => {
  it('still say what is denied, contested and claimed', async () => {
    const { relations, ontology } = await reopen(TABLES.slice(0, 2), DATA_GRAPH)
    expect(relations.map((relation) => [labelOf(relation, ontology), relation.statements])).toEqual([
      ['supplies', []],
      ['arms (contested)', []],
      ['does not arm', []],
      ['=calls, or "names" (claim)', []],
      ['borders', []],
    ])
  })
})

function byName({ kinds, families, relationTypes }: Ontology) {
  const sorted = <Item extends { name: string }>(items: readonly Item[]) =>
    items.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return { kinds: sorted(kinds), families: sorted(families), relationTypes: sorted(relationTypes) }
}
