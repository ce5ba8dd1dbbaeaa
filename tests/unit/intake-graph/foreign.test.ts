import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Entity, GraphDocument, Relation } from '../../../src/graph/document'
import { readGraph } from '../../../src/intake/graph/read-graph'

const FOLDER = new URL('../../fixtures/foreign-graphs/', import.meta.url)

function open(...names: string[]): Promise<GraphDocument> {
  return readGraph(names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, FOLDER))) })))
}

function entity(id: string, name: string, kind: string, position?: Entity['position']): Entity {
  return { id, name, kind, aliases: [], mentions: [], ...(position === undefined ? {} : { position }) }
}

function relation(id: string, source: string, type: string, target: string, label: string): Relation {
  return { id, source, type, target, label, statements: [] }
}

function textFile(name: string, text: string) {
  return { name, bytes: new TextEncoder().encode(text) }
}

describe('a file of Gephi’s', () => {
  it('is a graph with kinds and types of its own, its y axis turned', async () => {
    const { ontology, articles, entities, relations } = await open('gephi.gexf')

    expect(articles).toEqual([])
    expect(entities).toEqual([
      entity('0', 'Ministry of Energy', 'ministry', { x: -120.5, y: -80.25 }),
      entity('1', 'Gaz & Öl AG', 'energyCompany', { x: 64, y: 0 }),
    ])
    expect(relations).toEqual([
      relation('0', '0', 'SUPERVISES', '1', 'SUPERVISES'),
      relation('1', '1', 'related_to', '0', 'shares an address with'),
    ])
    expect(ontology.kinds).toEqual([
      {
        name: 'ministry',
        label: 'Ministry',
        plural: 'Ministries',
        colour: { light: '#332288', dark: '#8d7fdc' },
        shape: 'ellipse',
      },
      {
        name: 'energyCompany',
        label: 'Energy company',
        plural: 'Energy companies',
        colour: { light: '#cc6677', dark: '#dd8391' },
        shape: 'round-rectangle',
      },
    ])
    expect(ontology.relationTypes.map(({ name, symmetric }) => [name, symmetric])).toEqual([
      ['SUPERVISES', false],
      ['related_to', true],
    ])
  })

  it('may be two tables, in any order, parted by semicolons', async () => {
    const { entities, relations, ontology } = await open('gephi-edges.csv', 'gephi-nodes.csv')

    expect(entities).toEqual([entity('1', 'Ada', 'person'), entity('2', 'Firma "Nord"; Söhne', 'company')])
    expect(relations).toEqual([relation('0', '1', 'owns', '2', 'owns'), relation('1', '2', 'meets', '1', 'meets')])
    expect(ontology.relationTypes).toEqual([
      { name: 'owns', label: 'owns', inverse: '← owns', denied: 'not: owns', family: 'relations', symmetric: false },
      { name: 'meets', label: 'meets', inverse: 'meets', denied: 'not: meets', family: 'relations', symmetric: true },
    ])
  })

  it('may be GraphML, its edges’ words under a name of their own', async () => {
    const file = `<graphml><key attr.name="label" for="node" id="label"/><key attr.name="Edge Label" for="edge" id="edgelabel"/>
<graph edgedefault="undirected"><node id="0"><data key="label">Ann</data></node><node id="1"/>
<edge source="1" target="0"><data key="edgelabel">serves</data></edge></graph></graphml>`
    const { relations } = await readGraph([textFile('gephi.graphml', file)])
    expect(relations).toEqual([relation('1~serves~0', '1', 'serves', '0', 'serves')])
  })

  it('may be the table of edges alone', async () => {
    const { entities } = await open('gephi-edges.csv')
    expect(entities).toEqual([entity('1', '1', 'entity'), entity('2', '2', 'entity')])
  })
})

describe('edges without a direction', () => {
  it('are a type of their own beside those that have one', async () => {
    const table = 'Source,Target,Type,Weight\nAnn,Bob,Undirected,1.0\nBob,Cid,Directed,2.5\n'
    const { relations, ontology } = await readGraph([textFile('edges.csv', table)])
    expect(relations.map(({ source, type, target }) => [source, type, target])).toEqual([
      ['Ann', 'related_to (undirected)', 'Bob'],
      ['Bob', 'related_to', 'Cid'],
    ])
    expect(ontology.relationTypes.map(({ label, symmetric }) => [label, symmetric])).toEqual([
      ['related to (undirected)', true],
      ['is related to', false],
    ])
  })

  it('are drawn without arrow in yEd, which calls every edge directed', async () => {
    const edge = (source: string, target: string) =>
      `<edge source="a" target="b"><data key="g"><y:PolyLineEdge><y:Arrows source="${source}" target="${target}"/><y:EdgeLabel>${source} ${target}</y:EdgeLabel></y:PolyLineEdge></data></edge>`
    const edges = [edge('none', 'none'), edge('none', 'standard'), edge('delta', 'none')].join('')
    const file = `<graphml xmlns:y="http://www.yworks.com/xml/graphml"><key id="g" for="edge" yfiles.type="edgegraphics"/><graph edgedefault="directed"><node id="a"/><node id="b"/>${edges}</graph></graphml>`
    const { relations, ontology } = await readGraph([textFile('arrows.graphml', file)])
    expect(relations.map(({ source, label, target }) => [source, label, target])).toEqual([
      ['a', 'none none', 'b'],
      ['a', 'none standard', 'b'],
      ['b', 'delta none', 'a'],
    ])
    expect(ontology.relationTypes.map(({ symmetric }) => symmetric)).toEqual([true, false, false])
  })
})

describe('tables of a spreadsheet whose decimals have a comma', () => {
  it.each([
    ['of two columns', 'source;target\r\nAnn;Bob\r\n'],
    ['with commas in their cells', 'source;target;note\r\nAnn;Bob;a, b, c\r\n'],
    ['with a line that says what parts them', 'sep=;\r\nsource;target\r\nAnn;Bob\r\n'],
    ['with tabs', 'source\ttarget\r\nAnn\tBob\r\n'],
  ])('are read: %s', async (_, table) => {
    const { relations } = await readGraph([textFile('edges.csv', table)])
    expect(relations.map(({ source, target }) => [source, target])).toEqual([['Ann', 'Bob']])
  })

  it('keep their positions', async () => {
    const nodes = textFile('nodes.csv', 'id;x;y\r\na;-1,5;20\r\n')
    expect((await readGraph([nodes])).entities).toEqual([entity('a', 'a', 'entity', { x: -1.5, y: 20 })])
  })
})

describe('a file of yEd’s', () => {
  it('is a graph with its labels and the centres of its nodes, groups read flat', async () => {
    const { entities, relations, ontology } = await open('yed.graphml')

    expect(entities).toEqual([
      entity('n0::n0', 'Nordfracht GmbH', 'entity', { x: 140, y: -30 }),
      entity('n0', 'The consortium', 'entity', { x: 150, y: 100 }),
      entity('n1', 'n1', 'entity', { x: 0, y: 200 }),
    ])
    expect(relations).toEqual([relation('e0', 'n0::n0', 'charters', 'n1', 'charters')])
    expect(ontology.kinds.map(({ label, plural }) => [label, plural])).toEqual([['Entity', 'Entities']])
  })
})

describe('a file of NetworkX’s', () => {
  it('is a graph with the kinds and types that its attributes name', async () => {
    const { entities, relations, ontology } = await open('networkx.graphml')

    expect(entities).toEqual([
      entity('n0', 'Ljubljana', 'city'),
      entity('n1', 'Črnomelj & “Bela krajina”', 'region'),
      entity('n2', 'Slovenia', 'country'),
    ])
    expect(relations).toEqual([
      relation('n0~capital_of~n2', 'n0', 'capital_of', 'n2', 'capital of'),
      relation('n1~part_of~n2', 'n1', 'part_of', 'n2', 'part of'),
    ])
    expect(ontology.kinds.map(({ plural }) => plural)).toEqual(['Cities', 'Regions', 'Countries'])
  })

  it('may say no more than what is joined to what', async () => {
    const { entities, relations, ontology } = await open('networkx.gexf')

    expect(entities.map(({ name }) => name)).toEqual(['1', '2', '3'])
    expect(relations).toEqual([
      relation('0', '1', 'related_to', '2', 'is related to'),
      relation('1', '2', 'related_to', '3', 'is related to'),
    ])
    expect(ontology.relationTypes.map(({ symmetric }) => symmetric)).toEqual([true])
  })
})

describe('a file of Cytoscape desktop’s', () => {
  it('is a graph with positions, its interactions for relation types', async () => {
    const { entities, relations } = await open('cytoscape-desktop.cyjs')

    expect(entities).toEqual([
      entity('62', 'YKL109W', 'entity', { x: -59.5, y: 12.25 }),
      entity('63', 'YGL035C', 'entity', { x: 100, y: 0 }),
    ])
    expect(relations).toEqual([relation('71', '62', 'pd', '63', 'pd')])
  })

  it('may list nodes and edges together, as Cytoscape.js does', async () => {
    const elements = [
      { group: 'nodes', data: { id: 'a' } },
      { data: { id: 'b' } },
      { group: 'edges', data: { source: 'a', target: 'b', label: 'knows' } },
    ]
    const bytes = new TextEncoder().encode(JSON.stringify({ elements }))
    const { entities, relations } = await readGraph([{ name: 'network.json', bytes }])

    expect(entities.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(relations).toEqual([relation('a~knows~b', 'a', 'knows', 'b', 'knows')])
  })
})
