/** CSV tables to a loose graph: entities, relations, statements, corrections and articles, or any table of nodes and any of edges. */
import Papa from 'papaparse'
import { IntakeError } from '../intake-error'
import {
  attributeName,
  firstOf,
  pointAt,
  type Attributes,
  type LooseEdge,
  type LooseGraph,
  type LooseNode,
} from './loose-graph'

export interface TextFile {
  readonly name: string
  readonly text: string
}

interface Table {
  readonly file: string
  readonly sort: 'entities' | 'relations' | 'statements' | 'corrections' | 'articles'
  readonly rows: readonly Row[]
}

interface Row {
  readonly attributes: Map<string, string>
  readonly place: string
}

const SEPARATORS = [',', ';', '\t', '|']
/** Characters within which the first row ends. */
const HEAD = 1 << 16
const IDS = ['id', 'node', 'node_id', 'key']
const SOURCES = ['source', 'source_id', 'from', 'src']
const TARGETS = ['target', 'target_id', 'to', 'dst']

/** What our own tables, and others', put before a cell that a spreadsheet would run. */
const GUARDED = /^'+\s*[=+\-@\t\r\n＝＋－＠]/

/**
 * Which table is which, its columns say. A table of edges alone gives the nodes that it names; statements go to their
 * relation as the attribute `statements`, as in the other formats.
 *
 * @throws IntakeError with the row that does not fit; the header is row 1
 */
export function readCsv(files: readonly TextFile[]): LooseGraph {
  const tables = files.map(readTable)
  const entities = oneOf(tables, 'entities')
  const relations = oneOf(tables, 'relations')
  const statements = oneOf(tables, 'statements')
  const corrections = oneOf(tables, 'corrections')
  const articles = oneOf(tables, 'articles')
  const [only] = tables.filter(({ sort }) => sort !== 'entities' && sort !== 'relations')
  if (entities === undefined && relations === undefined && only !== undefined) {
    throw new IntakeError(only.file, `these are ${only.sort} alone; open the tables of entities and relations with it`)
  }
  const edges = relations === undefined ? [] : edgesOf(relations, statements)
  const nodes = entities === undefined ? endsOf(edges) : nodesOf(entities)
  const attributes = new Map<string, string>()
  if (corrections !== undefined) {
    attributes.set('corrections', JSON.stringify(corrections.rows.map((row) => Object.fromEntries(row.attributes))))
  }
  if (articles !== undefined) attributes.set('articles', JSON.stringify(articles.rows.map(articleIn(articles.file))))
  return { nodes, edges, attributes }
}

function readTable({ name: file, text: whole }: TextFile): Table {
  const { delimiter, text } = separated(whole)
  const { data, errors } = Papa.parse<string[]>(text, { delimiter })
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken !== undefined) throw new IntakeError(file, `row ${(broken.row ?? 0) + 1}: ${broken.message}`)
  const [first = [], ...rest] = data
  const header = first.map(attributeName)
  const has = (names: readonly string[]) => names.some((name) => header.includes(name))
  const isEdges = has(SOURCES) && has(TARGETS)
  if (!isTable(header)) {
    throw new IntakeError(
      file,
      `row 1: a table of entities needs a column "id", one of relations "source" and "target"; this has ${first.join(', ') || 'nothing'}`,
    )
  }
  return {
    file,
    sort: sortOf(isEdges, has),
    rows: rest.flatMap((cells, i) => (isBlank(cells) ? [] : [rowOf(file, header, cells, `row ${i + 2}`)])),
  }
}

/**
 * What parts the cells: as Excel notes it in a line of its own, or whatever makes a table of the first row. Excel writes
 * semicolons wherever the comma is for decimals.
 */
function separated(text: string): { delimiter: string; text: string } {
  const [line, noted] = /^sep=(.)\r?\n/i.exec(text) ?? []
  if (line !== undefined && noted !== undefined) return { delimiter: noted, text: text.slice(line.length) }
  const head = text.slice(0, HEAD)
  const rows = SEPARATORS.map((delimiter) => ({
    delimiter,
    header: Papa.parse<string[]>(head, { delimiter, preview: 1 }).data[0] ?? [],
  }))
  const [widest] = rows.toSorted((a, b) => b.header.length - a.header.length)
  const found = rows.find(({ header }) => isTable(header.map(attributeName))) ?? widest
  return { delimiter: found?.delimiter ?? ',', text }
}

/** Whether a row names the columns of a table that can be read. */
function isTable(header: readonly string[]): boolean {
  const has = (names: readonly string[]) => names.some((name) => header.includes(name))
  return (has(SOURCES) && has(TARGETS)) || has(IDS)
}

/** An article has its text even where that is empty; its blocks and sentences are JSON. */
function articleIn(file: string): (row: Row) => Readonly<Record<string, unknown>> {
  return ({ attributes, place }) => {
    const list = (name: string): unknown => {
      try {
        return JSON.parse(attributes.get(name) ?? '[]')
      } catch {
        throw new IntakeError(file, `${place}: the cell "${name}" is no JSON`)
      }
    }
    const words = { title: '', text: '', ...Object.fromEntries(attributes) }
    return { ...words, blocks: list('blocks'), sentences: list('sentences') }
  }
}

function sortOf(isEdges: boolean, has: (names: readonly string[]) => boolean): Table['sort'] {
  if (isEdges) return has(['quotation']) && has(['relation']) ? 'statements' : 'relations'
  const hasAll = (names: readonly string[]) => names.every((name) => has([name]))
  if (hasAll(['action', 'note', 'by', 'on'])) return 'corrections'
  return hasAll(['title', 'text', 'blocks', 'sentences']) ? 'articles' : 'entities'
}

function rowOf(file: string, header: readonly string[], cells: readonly string[], place: string): Row {
  if (cells.length > header.length) {
    throw new IntakeError(file, `${place}: it has ${cells.length} cells, row 1 has ${header.length}`)
  }
  const named = cells.flatMap((cell, i) => (cell === '' ? [] : [[header[i] ?? '', unguarded(cell)] as const]))
  return { attributes: new Map(named), place }
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}

function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell
}

function oneOf(tables: readonly Table[], sort: Table['sort']): Table | undefined {
  const [found, second] = tables.filter((table) => table.sort === sort)
  if (second !== undefined) {
    throw new IntakeError(second.file, `this is a second table of ${sort}; open one of each sort`)
  }
  return found
}

function nodesOf({ file, rows }: Table): LooseNode[] {
  return rows.map(({ attributes, place }) => ({
    id: cell(file, attributes, IDS, place),
    attributes,
    position: pointAt(decimal(attributes.get('x')), decimal(attributes.get('y'))),
    place: `${file}, ${place}`,
  }))
}

/** Where cells are parted by semicolons, numbers have their comma. */
function decimal(cell: string | undefined): string | undefined {
  return cell?.replace(/^(-?\d+),(\d+)$/, '$1.$2')
}

function edgesOf({ file, rows }: Table, statements: Table | undefined): LooseEdge[] {
  const spoken = statementsByRelation(statements)
  const edges = rows.map(({ attributes, place }): LooseEdge => {
    const direction = attributes.get('type')?.toLowerCase() ?? ''
    const isDirection = ['directed', 'undirected', 'mutual'].includes(direction)
    if (isDirection) attributes.delete('type')
    const id = attributes.get('id')
    const said = id === undefined ? undefined : spoken.get(id)
    if (id !== undefined && spoken.delete(id)) attributes.set('statements', JSON.stringify(said))
    return {
      id,
      source: cell(file, attributes, SOURCES, place),
      target: cell(file, attributes, TARGETS, place),
      directed: !isDirection || direction === 'directed',
      attributes,
      place: `${file}, ${place}`,
    }
  })
  const [orphan] = spoken.keys()
  if (statements !== undefined && orphan !== undefined) {
    throw new IntakeError(statements.file, `"${orphan}" is no relation in ${file}`)
  }
  return edges
}

function statementsByRelation(statements: Table | undefined): Map<string, Record<string, string>[]> {
  const spoken = new Map<string, Record<string, string>[]>()
  for (const { attributes, place } of statements?.rows ?? []) {
    const relation = cell(statements?.file ?? '', attributes, ['relation'], place)
    const known = spoken.get(relation)
    if (known === undefined) spoken.set(relation, [Object.fromEntries(attributes)])
    else known.push(Object.fromEntries(attributes))
  }
  return spoken
}

/** Where there is no table of nodes: those that the edges name. */
function endsOf(edges: readonly LooseEdge[]): LooseNode[] {
  const nodes = new Map<string, LooseNode>()
  for (const { source, target, attributes, place } of edges) {
    for (const [id, label] of [
      [source, attributes.get('source_name')],
      [target, attributes.get('target_name')],
    ] as const) {
      if (!nodes.has(id)) nodes.set(id, { id, label, attributes: new Map(), place })
    }
  }
  return [...nodes.values()]
}

function cell(file: string, attributes: Attributes, names: readonly string[], place: string): string {
  const value = firstOf(attributes, names)
  if (value === undefined) throw new IntakeError(file, `${place}: the cell "${names[0] ?? ''}" is empty`)
  return value
}
