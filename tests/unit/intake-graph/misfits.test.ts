import { describe, expect, it } from 'vitest'
import { writeRelataJson } from '../../../src/export/data/relata-json'
import { readGraph } from '../../../src/intake/graph/read-graph'
import { DATA_GRAPH } from '../../fixtures/data-graph'

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })

const graphMl = (...lines: string[]) =>
  ['<graphml>', '<graph edgedefault="directed">', ...lines, '</graph>', '</graphml>'].join('\n')

describe('what does not fit is refused with its place', () => {
  it.each([
    ['g.json', '{"format": "relata-graph",\n"version": 1,\n}', /^g\.json: this is no JSON: .*line 3/],
    ['g.json', '[1, 2]', 'g.json: this is no graph: neither "format" (Relata) nor "elements" (Cytoscape) is in it'],
    ['g.json', '{"format":"relata-graph","version":2}', /^g\.json: version: /],
    [
      'g.cyjs',
      '{"elements":{"nodes":[{"data":{"id":"a"}},{"data":{}}]}}',
      /^g\.cyjs: elements\.nodes\[1\]\.data\.id: /,
    ],
    [
      'g.cyjs',
      '{"elements":{"nodes":[{"data":{"id":"a"}}],"edges":[{"data":{"source":"a","target":"b"}}]}}',
      'g.cyjs: elements.edges[0]: the edge names a node "b", which does not exist',
    ],
    [
      'g.graphml',
      '<graphml>\n<graph>\n<node id="a">\n</graph>',
      /^g\.graphml: not well-formed XML, line 4, column \d+: /,
    ],
    ['g.graphml', '<gexf/>', 'g.graphml: line 1: this is no GraphML; its outermost element is <gexf>'],
    ['g.graphml', graphMl(), 'g.graphml: there is no node in it'],
    ['g.graphml', graphMl('<node/>'), 'g.graphml: line 3: <node> has no attribute "id"'],
    [
      'g.graphml',
      graphMl('<node id="a"/>', '<edge source="a"/>'),
      'g.graphml: line 4: <edge> has no attribute "target"',
    ],
    [
      'g.graphml',
      graphMl('<node id="a"/>', '<node id="a"/>'),
      'g.graphml: line 4: the node "a" stands at line 3 already',
    ],
    [
      'g.graphml',
      graphMl('<node id="a"><data key="d0">x</data></node>'),
      'g.graphml: line 3: <data> names the key "d0", which is not declared',
    ],
    [
      'g.graphml',
      graphMl('<node id="a"/>', '<hyperedge/>'),
      'g.graphml: line 4: a <hyperedge> joins more than two nodes; make edges of it',
    ],
    [
      'g.gexf',
      '<gexf><graph><nodes>\n<node id="a">\n<attvalues><attvalue for="0" value="x"/></attvalues></node></nodes></graph></gexf>',
      'g.gexf: line 3: <attvalue> names the attribute "0", which is not declared',
    ],
    [
      'g.csv',
      'Name,Age\r\nAda,36\r\n',
      'g.csv: row 1: a table of entities needs a column "id", one of relations "source" and "target"; this has Name, Age',
    ],
    ['g.csv', 'id,name\na,Ada\n\n,Nobody\n', 'g.csv: row 4: the cell "id" is empty'],
    ['g.csv', 'id,name\na,Ada,Lovelace\n', 'g.csv: row 2: it has 3 cells, row 1 has 2'],
    ['g.csv', 'id,name\na,"Ada\n', /^g\.csv: row 2: .*quot/i],
    ['g.xyz', 'hello', 'g.xyz: this is no graph; one ends in .json, .graphml, .gexf, .cyjs, .csv, .tsv, .xml'],
  ])('%s %j', async (name, text, message) => {
    await expect(readGraph([file(name, text)])).rejects.toThrow(message)
  })

  it('where tables do not go together', async () => {
    const nodes = file('nodes.csv', 'id\na\n')
    await expect(readGraph([nodes, file('edges.csv', 'source,target\na,b\n')])).rejects.toThrow(
      'nodes.csv, edges.csv: edges.csv, row 2: the edge names a node "b", which does not exist',
    )
    await expect(readGraph([nodes, file('more.csv', 'id\nb\n')])).rejects.toThrow(
      'more.csv: this is a second table of entities; open one of each sort',
    )
    await expect(readGraph([nodes, file('g.gexf', '<gexf/>')])).rejects.toThrow(
      'g.gexf: this is a whole graph; open it alone (only CSV tables go together)',
    )
    await expect(readGraph([])).rejects.toThrow('no file was chosen')
  })

  it('where two quotations disagree', async () => {
    const statement = (quotation: string) =>
      JSON.stringify([
        {
          quotation,
          polarity: 'affirmed',
          certainty: 'stated',
          article: 'a',
          start: 0,
          end: 3,
          source_start: 0,
          source_end: 0,
          predicate_start: 0,
          predicate_end: 0,
          target_start: 0,
          target_end: 0,
        },
      ])
    const edge = (id: string, quotation: string) => ({
      data: { id, source: 'n', target: 'n', label: id, statements: statement(quotation) },
    })
    const network = (...edges: object[]) =>
      file('g.cyjs', JSON.stringify({ elements: { nodes: [{ data: { id: 'n' } }], edges } }))

    await expect(readGraph([network(edge('e', 'one'), edge('f', 'two'))])).rejects.toThrow(
      'g.cyjs: elements.edges[1], statement 1: at 0 another statement quotes other words than "two"',
    )
    await expect(readGraph([network(edge('e', 'four'))])).rejects.toThrow(
      'g.cyjs: elements.edges[0], statement 1: "four" is not 3 characters long, as its offsets say',
    )
  })
})

describe('what fits though it looks odd', () => {
  it('is read whatever its file is called, by what is in it', async () => {
    const text = `<?xml version="1.0"?>\n<!-- by hand -->\n${graphMl('<node id="a"/>')}`
    expect((await readGraph([file('graph.xml', text)])).entities.map(({ id }) => id)).toEqual(['a'])
    expect(await readGraph([file('graph', writeRelataJson(DATA_GRAPH, { texts: 'full' }))])).toEqual(DATA_GRAPH)
  })

  it('is read in the encoding that it declares', async () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-1"?><graphml><graph><node id="M\u00fcller"/></graph></graphml>'
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
    expect((await readGraph([{ name: 'g.graphml', bytes }])).entities.map(({ id }) => id)).toEqual(['Müller'])
  })

  it('has no entity of a document type expanded', async () => {
    const text = '<!DOCTYPE graphml [<!ENTITY a "aaaa">]>\n<graphml><graph><node id="&a;"/></graph></graphml>'
    await expect(readGraph([file('g.graphml', text)])).rejects.toThrow(/^g\.graphml: not well-formed XML, line 2/)
  })

  it('is read with the share that is done told on the way', async () => {
    const nodes = Array.from({ length: 5000 }, (_, i) => `<node id="node number ${i}"/>`)
    const told: number[] = []
    await readGraph([file('g.graphml', graphMl(...nodes))], (fraction) => told.push(fraction))
    expect(told.length).toBeGreaterThan(1)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true)
  })
})
