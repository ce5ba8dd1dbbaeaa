/**
 * How quick the page is in a real browser: from a click to the painted panel, from a filter to the painted picture, the
 * frames of a drag; on the articles of data/articles, then on a made graph of 500 entities and 2,000 relations. And how
 * much the page fetches, as a server would send it.
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { readTextMeasure } from '../../src/cli/text-widths'
import { DATA, GRAPH_FILE } from '../../src/cli/project'
import type { GraphDocument } from '../../src/graph/document'
import { parseGraphDocument } from '../../src/graph/validate'
import { layoutGraph } from '../../src/layout/force'
import { pictureAtRest, placeOf } from '../e2e/picture'
import { largeGraph } from '../fixtures/large-graph'
import { inBrowser, newPage } from './in-browser'
import { medianOf } from './measure'
import { installStopwatch, millisecondsOf } from './stopwatch'
import { table } from './table'

/** Even, so that every filter is back where it was. */
const CLICKS = 16
const DRAG_STEPS = 60
const LARGE = { entities: 500, relations: 2000 }

export function benchExplorer(): Promise<string> {
  return inBrowser(async (browser, url) => {
    const seed = parseGraphDocument(JSON.parse(readFileSync(GRAPH_FILE, 'utf8')))
    const rows = [
      [
        `median of ${CLICKS}, ms`,
        'click to panel',
        'and to light',
        'filter to picture',
        'frame of a drag',
        'slowest in 20',
      ],
      await quickness(browser, url, 'data/articles', seed),
      await quickness(browser, url, `${LARGE.entities} entities, ${LARGE.relations} relations`, large(seed)),
    ]
    return `${table(rows)}\n\n${await weight(browser, url)}`
  })
}

function large({ ontology }: GraphDocument): GraphDocument {
  const document = largeGraph(ontology, LARGE)
  const positions = layoutGraph(document, readTextMeasure(DATA))
  const entities = document.entities.map((entity) => {
    const position = positions.get(entity.id)
    return position === undefined ? entity : { ...entity, position }
  })
  return { ...document, entities }
}

async function quickness(browser: Browser, url: string, name: string, document: GraphDocument): Promise<string[]> {
  const page = await newPage(browser)
  await page.route('**/graph.json', (route) =>
    route.fulfill({ body: JSON.stringify(document), contentType: 'application/json' }),
  )
  await page.goto(url)
  await page.getByRole('img', { name: /^Graph of / }).waitFor()
  await pictureAtRest(page)
  await installStopwatch(page)
  const clicks = await clickToPanel(page, document)
  const filters = await filterToPicture(page)
  const frames = await dragFrames(page, document)
  await page.context().close()
  const slow = [...frames].sort((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? NaN
  return [
    name,
    ...[
      medianOf(clicks.map(({ panel }) => panel)),
      medianOf(clicks.map(({ light }) => light)),
      medianOf(filters),
      medianOf(frames),
      slow,
    ].map((ms) => ms.toFixed(0)),
  ]
}

/** Entities in the picture, clicked one after another. */
async function clickToPanel(page: Page, { entities }: GraphDocument): Promise<{ panel: number; light: number }[]> {
  const times: { panel: number; light: number }[] = []
  for (const { id, name } of inTheMiddle(entities)) {
    if (times.length === CLICKS) break
    const at = await placeOf(page, id)
    if (at === null) continue
    await page.mouse.move(at.x, at.y)
    const [panel = NaN, light = NaN] = await millisecondsOf(page, ['panel', 'light'], () =>
      page.mouse.click(at.x, at.y),
    )
    const heading = page.getByRole('complementary', { name: 'What is selected' }).getByRole('heading', { level: 2 })
    // What is clicked in a crowd may be another that lies above it.
    if ((await heading.textContent()) === name) times.push({ panel, light })
    await pictureAtRest(page)
  }
  await page.keyboard.press('Escape')
  await pictureAtRest(page)
  return times
}

/** Kinds, turned off and on again. */
async function filterToPicture(page: Page): Promise<number[]> {
  const boxes = page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox')
  const times: number[] = []
  for (let i = 0; times.length < CLICKS; i++) {
    const box = boxes.nth(Math.floor(i / 2) % 6)
    await box.scrollIntoViewIfNeeded()
    times.push(...(await millisecondsOf(page, ['picture'], () => box.click())))
    await pictureAtRest(page)
  }
  return times
}

/** The time between two frames while a node is dragged in a circle. */
async function dragFrames(page: Page, { entities, relations }: GraphDocument): Promise<number[]> {
  const degree = (id: string) => relations.filter(({ source, target }) => source === id || target === id).length
  const [hub] = [...entities].sort((a, b) => degree(b.id) - degree(a.id))
  const at = hub === undefined ? null : await placeOf(page, hub.id)
  if (at === null) throw new Error('There is nothing to drag')
  await page.mouse.move(at.x, at.y)
  await page.mouse.down()
  const frames = await page.evaluateHandle(() => {
    const times: number[] = []
    const note = (now: number) => {
      times.push(now)
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
    return times
  })
  for (let step = 1; step <= DRAG_STEPS; step++) {
    const angle = (step / DRAG_STEPS) * 2 * Math.PI
    await page.mouse.move(at.x - 60 + 60 * Math.cos(angle), at.y + 60 * Math.sin(angle))
  }
  await page.mouse.up()
  const times = await frames.jsonValue()
  return times.slice(1).map((time, i) => time - (times[i] ?? time))
}

/** Those in the middle of the document first: neither all hubs nor all at the rim. */
function* inTheMiddle<T>(values: readonly T[]): Generator<T> {
  for (let i = 0; i < values.length; i++) {
    const value = values[(i * 7 + Math.floor(values.length / 2)) % values.length]
    if (value !== undefined) yield value
  }
}

/** Every file that opening the page fetches, but for the graph itself: in gzip, fonts as they are. */
async function weight(browser: Browser, url: string): Promise<string> {
  const page = await newPage(browser)
  const sizes = new Map<string, number>()
  const reading: Promise<void>[] = []
  page.on('response', (response) => {
    const read = async () => {
      const file = new URL(response.url()).pathname.split('/').at(-1) ?? ''
      if (file === 'graph.json' || !response.ok()) return
      const bytes = await response.body()
      sizes.set(file, /\.woff2$/.test(file) ? bytes.length : gzipSync(bytes).length)
    }
    reading.push(read())
  })
  await page.goto(url)
  await page.getByRole('img', { name: /^Graph of / }).waitFor()
  await pictureAtRest(page)
  await Promise.all(reading)
  await page.context().close()
  // The page is painted, and can be read and clicked, before the drawing library is there.
  const drawing = (file: string) => file.startsWith('DrawnPicture')
  const sum = (isCounted: (file: string) => boolean) =>
    [...sizes].reduce((total, [file, size]) => (isCounted(file) ? total + size : total), 0)
  const row = (label: string, isCounted: (file: string) => boolean) => [label, (sum(isCounted) / 1000).toFixed(1)]
  return table([
    ['fetched by the first paint', 'kB in gzip'],
    row('html, css', (file) => file === '' || /\.(html|css|svg)$/.test(file)),
    row('js', (file) => file.endsWith('.js') && !drawing(file)),
    row('fonts', (file) => file.endsWith('.woff2')),
    row('in all', (file) => !drawing(file)),
    row('and after it, to draw the graph', drawing),
  ])
}
