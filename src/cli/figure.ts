/** `npm run figure -- --out FILE.svg|.png|.pdf`: the figure of a graph document, without a browser. */
import { mkdirSync } from 'node:fs'
import { basename, dirname, extname } from 'node:path'
import { parseArgs } from 'node:util'
import { figure } from '../export/figure/figure'
import { leftOutWords } from '../export/figure/left-out'
import { pdfOf } from '../export/figure/pdf'
import { countsOf } from '../export/figure/sentences'
import { missingIn } from '../export/figure/set-text'
import { THEMES, type ThemeName } from '../export/figure/theme'
import type { GraphDocument } from '../graph/document'
import { drawingOf } from '../layout/drawing'
import { layoutGraph } from '../layout/force'
import { geometryOf, type Point } from '../layout/geometry'
import { runCommand, UsageError } from './command'
import { MOST_PIXELS, pngOf } from './figure/png'
import { dataOfShipped, shippedFilesOf } from './figure/shipped-files'
import { writeWhole } from './files'
import { DATA, fromUser, GRAPH_FILE } from './project'
import { readGraphFile, titleOf } from './read-graph-file'
import { readTextMeasure } from './text-widths'

const USAGE =
  'npm run figure -- --out FILE.svg|.png|.pdf [--graph public/graph.json] [--theme light|dark] [--width 1600]'
const measure = readTextMeasure(DATA)

await runCommand(async (args) => {
  const { out, graph, theme, width } = optionsFrom(args)
  const document = readGraphFile(graph)
  const title = titleOf(document, graph)
  const svg = figureOf(document, title, theme, width)
  mkdirSync(dirname(out), { recursive: true })
  writeWhole(out, await encode(svg, extname(out).toLowerCase(), title))
  const missing = extname(out).toLowerCase() === '.svg' ? '' : missingIn(svg, shippedFilesOf)
  if (missing !== '') {
    console.error(`The fonts of ${basename(out)} lack letters that stand in it as boxes: ${missing} (an .svg has them)`)
  }
  console.log(`${out}: ${document.entities.length} entities, ${width} px wide`)
  return 0
})

interface Options {
  readonly out: string
  readonly graph: string
  readonly theme: ThemeName
  readonly width: number
}

function optionsFrom(args: readonly string[]): Options {
  const { values } = parse(args)
  const { out, graph, theme = 'light', width = '1600' } = values
  if (out === undefined) throw new UsageError(`Say where to write the figure: ${USAGE}`)
  if (!['.svg', '.png', '.pdf'].includes(extname(out).toLowerCase())) {
    throw new UsageError(`--out ${out}: a figure is an .svg, .png or .pdf`)
  }
  if (!isTheme(theme)) throw new UsageError(`--theme ${theme}: it is light or dark`)
  if (!/^[1-9]\d{2,4}$/.test(width)) throw new UsageError(`--width ${width}: a number of px from 100 to 99999`)
  return { out: fromUser(out), graph: graph === undefined ? GRAPH_FILE : fromUser(graph), theme, width: Number(width) }
}

function parse(args: readonly string[]) {
  const string = { type: 'string' } as const
  try {
    return parseArgs({ args: [...args], options: { out: string, graph: string, theme: string, width: string } })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
  }
}

function isTheme(name: string): name is ThemeName {
  return name in THEMES
}

/** What the page shows at first sight: everything but the families that are hidden until asked for. */
function figureOf(document: GraphDocument, title: string, theme: ThemeName, width: number): string {
  const { families, relationTypes } = document.ontology
  const hidden = new Set(families.filter((family) => family.hidden).map((family) => family.name))
  const off = new Set(relationTypes.filter((type) => hidden.has(type.family)).map((type) => type.name))
  const shown = { ...document, relations: document.relations.filter((relation) => !off.has(relation.type)) }
  return figure({
    document: shown,
    drawing: drawingOf(shown, positionsOf(document), geometryOf(document, measure), measure),
    measure,
    theme,
    title,
    subtitle: countsOf(shown),
    filters: leftOutWords(document, shown, off),
    legend: true,
    key: true,
    source: true,
    width,
  })
}

/** Where the build put them; a document without positions is laid out now. */
function positionsOf(document: GraphDocument): Map<string, Point> {
  const known = document.entities.flatMap(({ id, position }): [string, Point][] => (position ? [[id, position]] : []))
  return known.length === document.entities.length ? new Map(known) : layoutGraph(document, measure)
}

async function encode(svg: string, format: string, title: string): Promise<string | Uint8Array> {
  if (format === '.pdf') return await pdfOf(svg, title, shippedFilesOf, dataOfShipped)
  if (format === '.svg') return svg
  const [, width = '0', height = '0'] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  if (Number(width) * Number(height) > MOST_PIXELS) {
    const most = Math.floor(Number(width) * Math.sqrt(MOST_PIXELS / (Number(width) * Number(height))))
    throw new UsageError(
      `--width ${width}: the picture would be ${height} px high, too large for a PNG. At most ${most}`,
    )
  }
  return await pngOf(svg)
}
