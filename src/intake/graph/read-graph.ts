/** A graph file, in any format that can be opened, to a graph document. */
import type { GraphDocument } from '../../graph/document'
import { decodeText } from '../decode'
import { IntakeError } from '../intake-error'
import { GRAPH_FILE_ENDINGS } from './endings'
import type { LooseGraph, OnProgress } from './loose-graph'

export interface GraphFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Of the reading of JSON, its parsing. */
const PARSED_SHARE = 0.4

type Format = 'json' | 'graphml' | 'gexf' | 'csv'

const FORMAT_OF_ENDING: Readonly<Record<string, Format>> = {
  json: 'json',
  cyjs: 'json',
  graphml: 'graphml',
  gexf: 'gexf',
  csv: 'csv',
  tsv: 'csv',
}

/**
 * Reads a relata graph, GraphML, GEXF, Cytoscape JSON, or tables in CSV (entities and relations, and statements if there
 * are any). The reader of a format is loaded when it is first needed. Meant for a worker: to stop it, end the worker.
 *
 * @param files one file, or the tables of one graph
 * @param onProgress told the share of the reading that is done, from 0 to 1
 * @throws IntakeError that names the file, the place in it and what does not fit
 */
export async function readGraph(
  files: readonly GraphFile[],
  onProgress: OnProgress = () => undefined,
): Promise<GraphDocument> {
  const [first, second] = files
  if (first === undefined) throw new IntakeError('Nothing', 'no file was chosen')
  const texts = files.map(({ name, bytes }) => ({ name, text: decodeText(name, bytes, xmlEncoding) }))
  const formats = texts.map(({ name, text }) => formatOf(name, text))
  const odd = texts.find((_, i) => formats[i] !== 'csv')
  if (second !== undefined && odd !== undefined) {
    throw new IntakeError(odd.name, 'this is a whole graph; open it alone (only CSV tables go together)')
  }
  const { name } = first
  const text = texts[0]?.text ?? ''
  switch (formats[0]) {
    case 'graphml':
      return finish(name, (await import('./graphml')).readGraphMl(name, text, onProgress))
    case 'gexf':
      return finish(name, (await import('./gexf')).readGexf(name, text, onProgress))
    case 'csv':
      return finish(texts.map((file) => file.name).join(', '), (await import('./csv')).readCsv(texts))
    default:
      return readJson(name, text, onProgress)
  }
}

async function readJson(name: string, text: string, onProgress: OnProgress): Promise<GraphDocument> {
  const { isCytoscapeJson, parseJson, readCytoscapeJson, readRelataJson } = await import('./json')
  const value = parseJson(name, text)
  // What is left is to check it.
  onProgress(PARSED_SHARE)
  return isCytoscapeJson(value) ? finish(name, readCytoscapeJson(name, value)) : readRelataJson(name, value)
}

async function finish(name: string, graph: LooseGraph): Promise<GraphDocument> {
  return (await import('./assemble')).assembleGraph(name, graph)
}

function formatOf(name: string, text: string): Format {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const format = FORMAT_OF_ENDING[ending] ?? formatOfContent(text)
  if (format !== undefined) return format
  throw new IntakeError(name, `this is no graph; one ends in ${GRAPH_FILE_ENDINGS.join(', ')}`)
}

function formatOfContent(text: string): Format | undefined {
  if (/^\s*\{/.test(text)) return 'json'
  const root = /^\s*(?:<[?!][^>]*>\s*)*<(?:\w+:)?(graphml|gexf)\b/.exec(text)?.[1]
  return root === 'graphml' || root === 'gexf' ? root : undefined
}

/** From the declaration of an XML file; other formats have none, and are UTF-8. */
function xmlEncoding(head: string): string | undefined {
  return /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1]
}
