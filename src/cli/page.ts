/** `npm run page -- --out FILE.html`: app and graph in one HTML file. */
import { mkdirSync } from 'node:fs'
import { dirname, extname } from 'node:path'
import { parseArgs } from 'node:util'
import { withTexts } from '../export/data/with-texts'
import { fillPage } from '../export/page/fill-page'
import { runCommand, UsageError } from './command'
import { writeWhole } from './files'
import { fromUser, GRAPH_FILE, PROJECT } from './project'
import { readGraphFile, titleOf } from './read-graph-file'

const USAGE = 'npm run page -- --out FILE.html [--graph public/graph.json] [--texts full|quotations]'

await runCommand(async (args) => {
  const { out, graph, texts } = optionsFrom(args)
  const document = withTexts(readGraphFile(graph), { texts })
  // What builds is slow to load: what is wrong with the options is said before.
  const { buildTemplate } = await import('./page/build-template')
  const page = fillPage(await buildTemplate(PROJECT), document, titleOf(document, graph))
  mkdirSync(dirname(out), { recursive: true })
  writeWhole(out, page)
  const megabytes = (Buffer.byteLength(page) / 1e6).toFixed(1)
  console.log(
    `${out}: ${document.entities.length} entities, ${megabytes} MB; it opens in a browser without anything else`,
  )
  return 0
})

interface Options {
  readonly out: string
  readonly graph: string
  readonly texts: 'full' | 'quotations'
}

function optionsFrom(args: readonly string[]): Options {
  const { out, graph, texts = 'full' } = parse(args)
  if (out === undefined) throw new UsageError(`Say where to write the page: ${USAGE}`)
  if (extname(out).toLowerCase() !== '.html') throw new UsageError(`--out ${out}: a page is an .html file`)
  if (texts !== 'full' && texts !== 'quotations') throw new UsageError(`--texts ${texts}: it is full or quotations`)
  return { out: fromUser(out), graph: graph === undefined ? GRAPH_FILE : fromUser(graph), texts }
}

function parse(args: readonly string[]) {
  const string = { type: 'string' } as const
  try {
    return parseArgs({ args: [...args], options: { out: string, graph: string, texts: string } }).values
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
  }
}
