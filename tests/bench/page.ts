/**
 * How long one waits in the page for an article of one's own, of the seed's length, in a real browser: from "Go on" to
 * the form with what was guessed, and from "Make the graph" to the painted picture. Cold: the first article after the
 * page was opened, caches empty, "Make the graph" chosen as soon as it is there. Warm: one more, another text.
 */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { GRAPH_FILE } from '../../src/cli/project'
import { parseGraphDocument } from '../../src/graph/validate'
import { pictureAtRest } from '../e2e/picture'
import { inBrowser, newPage } from './in-browser'
import { medianOf } from './measure'
import { installStopwatch, millisecondsOf } from './stopwatch'
import { table } from './table'

const COLD_RUNS = 5
const WARM_RUNS = 4

interface Waits {
  /** ms. */
  readonly form: number
  readonly graph: number
}

export function benchPage(): Promise<string> {
  const [article] = parseGraphDocument(JSON.parse(readFileSync(GRAPH_FILE, 'utf8'))).articles
  if (article === undefined) throw new Error('data/articles holds no article')
  return inBrowser(async (browser, url) => {
    const cold: Waits[] = []
    const warm: Waits[] = []
    for (let run = 0; run < COLD_RUNS; run++) {
      const [first, ...others] = await visit(browser, url, article.text)
      if (first !== undefined) cold.push(first)
      warm.push(...others)
    }
    const words = article.text.match(/\S+/g)?.length ?? 0
    return table([
      [`an article of ${words} words, ms`, 'to the form', 'to the graph', 'quickest', 'slowest'],
      row(`cold, median of ${cold.length}`, cold),
      row(`warm, median of ${warm.length}`, warm),
    ])
  })
}

function row(label: string, waits: readonly Waits[]): string[] {
  const graphs = waits.map(({ graph }) => graph)
  const figures = [medianOf(waits.map(({ form }) => form)), medianOf(graphs), Math.min(...graphs), Math.max(...graphs)]
  return [label, ...figures.map((ms) => ms.toFixed(0))]
}

/** Opens the page and adds article after article. */
async function visit(browser: Browser, url: string, text: string): Promise<Waits[]> {
  const page = await newPage(browser)
  await page.goto(url)
  await pictureAtRest(page)
  await installStopwatch(page)
  const waits: Waits[] = []
  for (let run = 0; run <= WARM_RUNS; run++) waits.push(await addArticle(page, `Article ${run}\n\n${text}`))
  await page.context().close()
  return waits
}

async function addArticle(page: Page, text: string): Promise<Waits> {
  await page.getByRole('button', { name: 'Add an article…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Or paste the text').fill(text)
  const goOn = dialog.getByRole('button', { name: 'Go on with this text' })
  const [form = NaN] = await millisecondsOf(page, ['form'], () => goOn.click())
  const together = dialog.getByRole('checkbox')
  if (await together.isVisible()) await together.uncheck()
  const make = dialog.getByRole('button', { name: 'Make the graph' })
  const [graph = NaN] = await millisecondsOf(page, ['graph'], () => make.click())
  await pictureAtRest(page)
  return { form, graph }
}
