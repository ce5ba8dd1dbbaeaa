import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { writeEntitiesCsv, writeRelationsCsv, writeStatementsCsv } from '../../../src/export/data/csv'
import { BARE_GRAPH, DATA_GRAPH, TEXT } from '../../fixtures/data-graph'

/** Rows by column name, read as strictly as RFC 4180 is written; empty cells left out. */
function rowsOf(text: string): Record<string, string>[] {
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true, record_delimiter: '\r\n' })
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')))
}

describe('the table of entities', () => {
  const rows = rowsOf(writeEntitiesCsv(DATA_GRAPH))

  it('has a row for each, with every cell as it was', () => {
    expect(rows[0]).toEqual({
      id: 'country/ruritania',
      name: 'Ruritania',
      kind: 'country',
      kind_label: 'Country',
      kind_plural: 'Countries',
      aliases: '["Ruritanian \\"crown\\"","a; b, c","Ruritania 🛢️"]',
      codes: '{"iso3166":"RU","other":"1=1"}',
      colour: '#332288',
      colour_dark: '#8d7fdc',
      shape: 'round-rectangle',
      mentions: '[["oil",14,23]]',
      x: '-120.5',
      y: '80',
    })
    expect(rows.map(({ name }) => name).slice(2)).toEqual([DATA_GRAPH.entities[2]?.name, "''-1+1"])
  })

  it('has no cell that a spreadsheet would run, and leaves numbers below zero alone', () => {
    expect(rows[1]?.name).toBe(`'=HYPERLINK("http://evil.example";"Graustark")`)
    expect(rows[0]?.x).toBe('-120.5')
  })

  it('begins with a byte order mark and ends its lines with CR LF', () => {
    const text = writeEntitiesCsv({ ...DATA_GRAPH, entities: [] })
    expect(text).toBe(
      '\ufeffid,name,kind,kind_label,aliases,codes,x,y,kind_plural,colour,colour_dark,shape,mentions,corrections\r\n',
    )
  })
})

describe('no table', () => {
  it.each(['=1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', "'=1", '＝1', ' =1', '\u00a0+1', "' @x"])(
    'lets the name %j begin a formula',
    (name) => {
      const [entity] = DATA_GRAPH.entities
      const entities = entity === undefined ? [] : [{ ...entity, name }]
      expect(rowsOf(writeEntitiesCsv({ ...DATA_GRAPH, entities }))[0]?.name).toBe(`'${name}`)
    },
  )
})

describe('the table of relations', () => {
  it('has a row for each; a denied one is denied in its label', () => {
    const rows = rowsOf(writeRelationsCsv(DATA_GRAPH))
    expect(rows[2]).toEqual({
      id: 'person/rudolf~arms~country/graustark',
      source: 'person/rudolf',
      source_name: DATA_GRAPH.entities[2]?.name,
      type: 'arms',
      label: 'does not arm',
      target: 'country/graustark',
      target_name: `'${DATA_GRAPH.entities[1]?.name ?? ''}`,
      polarity: 'denied',
      status: 'denied',
      weight: '1',
      symmetric: 'false',
      words: 'arms',
      type_label: 'arms',
      inverse: 'is armed by',
      denied_label: 'does not arm',
      family: 'economy',
      family_label: 'Economy',
      family_colour: '#117733',
      family_colour_dark: '#4fb06c',
      family_hidden: 'false',
      corrections: JSON.stringify(DATA_GRAPH.relations[2]?.corrections),
    })
    expect(rows.map(({ label, status }) => [label, status])).toEqual([
      ['supplies', 'affirmed'],
      ['arms', 'contested'],
      ['does not arm', 'denied'],
      [`'=calls, or "names"`, 'claim'],
      ['borders', 'affirmed'],
    ])
  })
})

describe('the table of statements', () => {
  it('has a row for each, with its words and where they stand', () => {
    const rows = rowsOf(writeStatementsCsv(DATA_GRAPH))
    const start = TEXT.indexOf('It does not arm')
    expect(rows).toHaveLength(5)
    expect(rows[1]).toEqual({
      relation: 'country/ruritania~arms~country/graustark',
      source: 'country/ruritania',
      source_name: 'Ruritania',
      type: 'arms',
      label: 'does not arm',
      target: 'country/graustark',
      target_name: `'${DATA_GRAPH.entities[1]?.name ?? ''}`,
      quotation: 'It does not arm <Graustark> & will not, a diplomat said.',
      attribution: 'a diplomat',
      polarity: 'denied',
      certainty: 'planned',
      article: 'oil',
      article_title: 'Oil, "arms" & more',
      publisher: 'The Ruritanian',
      published: '2024-02-29',
      url: 'https://example.org/oil?a=1&b=2',
      rights: '© The Ruritanian',
      start: String(start),
      end: String(start + 56),
      attribution_start: String(start + 40),
      attribution_end: String(start + 50),
      source_words: 'It',
      source_start: String(start),
      source_end: String(start + 2),
      predicate_words: 'arm',
      predicate_start: String(start + 12),
      predicate_end: String(start + 15),
      target_words: 'Graustark',
      target_start: String(start + 17),
      target_end: String(start + 26),
    })
    expect(rows[2]).toMatchObject({
      label: 'arms',
      quotation: 'Rudolf said in 2023 that Ruritania arms\nGraustark.',
      speaker: DATA_GRAPH.entities[2]?.name,
      speaker_id: 'person/rudolf',
      polarity: 'affirmed',
      time: 'in 2023',
      time_from: '2023-01-01',
      time_to: '2023-12-31',
    })
    expect(rows[4]?.quotation).toBe("'=SUM(A1) is what Rudolf calls the budget.")
  })

  it('is its header alone for a graph without articles', () => {
    expect(rowsOf(writeStatementsCsv(BARE_GRAPH))).toEqual([])
  })
})
