import { MultiDirectedGraph, MultiGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphMl } from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { writeGexf } from '../../../src/export/data/gexf'
import { writeGraphMl } from '../../../src/export/data/graphml'
import { quotationsOnly } from '../../../src/export/data/quotations'
import { BARE_GRAPH, DATA_GRAPH } from '../../fixtures/data-graph'

/** What of an edge matters most to whoever opens the file elsewhere. */
const edgesOf = (graph: ReturnType<typeof parseGexf>) =>
  graph.mapEdges((_id, attributes, source, target) => {
    const { label, type, polarity, status, symmetric } = attributes
    return {
      source,
      target,
      label: label as unknown,
      type: type as unknown,
      polarity: polarity as unknown,
      status: status as unknown,
      symmetric: symmetric as unknown,
    }
  })

const EDGES = [
  ['country/ruritania', 'country/graustark', 'supplies', 'supplies', 'affirmed', 'affirmed', false],
  ['country/ruritania', 'country/graustark', 'arms', 'arms', 'contested', 'contested', false],
  ['person/rudolf', 'country/graustark', 'does not arm', 'arms', 'denied', 'denied', false],
  ['person/rudolf', 'person/-1', '=calls, or "names"', 'related_to', 'affirmed', 'claim', false],
  ['country/graustark', 'country/ruritania', 'borders', 'borders', 'affirmed', 'affirmed', true],
].map(([source, target, label, type, polarity, status, symmetric]) => ({
  source,
  target,
  label,
  type,
  polarity,
  status,
  symmetric,
}))

describe('GraphML, read by graphology', () => {
  const graph = parseGraphMl(MultiDirectedGraph, writeGraphMl(DATA_GRAPH, { texts: 'full' }))

  it('holds every entity with its attributes, to the letter', () => {
    expect(graph.mapNodes((id, { label }) => ({ id, label: label as unknown }))).toEqual(
      DATA_GRAPH.entities.map(({ id, name }) => ({ id, label: name })),
    )
    // The key of yEd's graphics has no name, in yEd's own files too.
    const { '': _graphics, ...attributes } = graph.getNodeAttributes('country/ruritania')
    expect(attributes).toEqual({
      label: 'Ruritania',
      kind: 'country',
      kind_label: 'Country',
      kind_plural: 'Countries',
      aliases: '["Ruritanian \\"crown\\"","a; b, c","Ruritania 🛢️"]',
      codes: '{"iso3166":"RU","other":"1=1"}',
      mentions: '[["oil",14,23]]',
      colour: '#332288',
      colour_dark: '#8d7fdc',
      shape: 'round-rectangle',
      x: -120.5,
      y: 80,
    })
  })

  it('holds every relation with its direction, words and status; a denied one is denied', () => {
    expect(edgesOf(graph)).toEqual(EDGES)
  })

  it('holds the ontology and the articles', () => {
    expect(JSON.parse(graph.getAttribute('ontology') as string)).toEqual(DATA_GRAPH.ontology)
    expect(JSON.parse(graph.getAttribute('articles') as string)).toEqual(DATA_GRAPH.articles)
  })

  it('holds no more of an article than what is quoted, if asked', () => {
    const quoting = parseGraphMl(MultiDirectedGraph, writeGraphMl(DATA_GRAPH, { texts: 'quotations' }))
    expect(JSON.parse(quoting.getAttribute('articles') as string)).toEqual(quotationsOnly(DATA_GRAPH).articles)
  })

  it('holds a graph without articles', () => {
    const bare = parseGraphMl(MultiDirectedGraph, writeGraphMl(BARE_GRAPH, { texts: 'full' }))
    expect(bare.mapEdges((_id, { label }) => label as unknown)).toEqual([
      'supplies',
      'arms',
      'arms',
      '=calls, or "names"',
      'borders',
    ])
    expect(bare.hasAttribute('articles')).toBe(false)
  })
})

describe('GEXF, read by graphology', () => {
  const text = writeGexf(DATA_GRAPH, { texts: 'full' })
  const graph = parseGexf(MultiDirectedGraph, text)

  it('says which version it is', () => {
    expect(text).toContain('<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"')
    expect(text).toContain('version="1.3">')
  })

  it('tells in its description where it comes from, and what was put right by whom', () => {
    expect(graph.getAttribute('description')).toBe(
      'Oil, "arms" & more, The Ruritanian, 2024-02-29, https://example.org/oil?a=1&b=2. Put right by hand: ' +
        'Merged Rudi into Rudolf (Ann "the Editor" Ω, 2024-03-01); ' +
        'Rejected “Rudolf arms Graustark” (Ann "the Editor" Ω, 2024-03-01)',
    )
  })

  it('holds every entity with its colour and, y pointing up, its position', () => {
    expect(
      graph.mapNodes((id, { label, color, x, y }) => ({
        id,
        label: label as unknown,
        color: color as unknown,
        x: x as unknown,
        y: y as unknown,
      })),
    ).toEqual([
      { id: 'country/ruritania', label: 'Ruritania', color: 'rgb(51,34,136)', x: -120.5, y: -80 },
      { id: 'country/graustark', label: DATA_GRAPH.entities[1]?.name, color: 'rgb(51,34,136)', x: 0, y: 0 },
      { id: 'person/rudolf', label: DATA_GRAPH.entities[2]?.name, color: 'rgb(204,102,119)' },
      { id: 'person/-1', label: "'-1+1", color: 'rgb(204,102,119)', x: 3, y: 7.25 },
    ])
  })

  it('holds every relation with its direction, words and status; a denied one is denied', () => {
    expect(edgesOf(graph)).toEqual(EDGES)
  })

  it('holds every statement with its quotation', () => {
    const statements = graph.mapEdges((_id, { statements: json }) =>
      json === undefined
        ? []
        : (JSON.parse(json as string) as { quotation: string; polarity: string; speaker?: string }[]),
    )
    expect(
      statements.map((list) => list.map(({ quotation, polarity, speaker }) => [quotation, polarity, speaker])),
    ).toEqual([
      [['Ruritania 🛢️ sells "light" oil to Graustark.', 'affirmed', undefined]],
      [
        ['It does not arm <Graustark> & will not, a diplomat said.', 'denied', undefined],
        ['Rudolf said in 2023 that Ruritania arms\nGraustark.', 'affirmed', DATA_GRAPH.entities[2]?.name],
      ],
      [['It does not arm <Graustark> & will not, a diplomat said.', 'denied', undefined]],
      [['=SUM(A1) is what Rudolf calls the budget.', 'affirmed', undefined]],
      [],
    ])
  })
})

describe('what XML cannot hold', () => {
  it('is spelled out where GEXF carries the articles, and neither ends nor breaks what carries them', () => {
    const articles = DATA_GRAPH.articles.map((article) => ({ ...article, title: 'a ?> b \u0007 \ufffe \ud83d' }))
    const text = writeGexf({ ...DATA_GRAPH, articles }, { texts: 'full' })
    expect(parseGexf(MultiGraph, text).order).toBe(DATA_GRAPH.entities.length)
    expect(['\u0007', '\ufffe'].filter((character) => text.includes(character))).toEqual([])
    const [, told = ''] = /<\?relata-graph (.*?)\?>/.exec(text) ?? []
    expect(JSON.parse(told)).toEqual({
      ontology: DATA_GRAPH.ontology,
      articles,
      corrections: DATA_GRAPH.corrections,
    })
  })

  it('becomes a replacement character, and the file stays well-formed', () => {
    const [entity] = DATA_GRAPH.entities
    const entities = entity === undefined ? [] : [{ ...entity, name: 'bell \u0007, half \ud83d a pair' }]
    const document = { ...DATA_GRAPH, entities, relations: [] }
    for (const graph of [
      parseGraphMl(MultiGraph, writeGraphMl(document, { texts: 'full' })),
      parseGexf(MultiGraph, writeGexf(document, { texts: 'full' })),
    ]) {
      expect(graph.mapNodes((_id, { label }) => label as unknown)).toEqual(['bell \ufffd, half \ufffd a pair'])
    }
  })
})
