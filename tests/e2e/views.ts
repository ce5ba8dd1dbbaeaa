/** Every view of the page, each at an address or a key away: what is checked of one is checked of all. */
import type { Page } from 'playwright-core'
import type { GraphDocument } from '../../src/graph/document'
import { parseGraphDocument } from '../../src/graph/validate'

export interface PageView {
  readonly name: string
  /** The fragment of its address. */
  readonly fragment: string
  /** What has to be there before it is looked at. */
  readonly shown: (page: Page) => Promise<void>
}

export async function graphOf(page: Page): Promise<GraphDocument> {
  const address = new URL('graph.json', page.url()).href
  return parseGraphDocument(await (await page.request.get(address)).json())
}

export function entityNamed(graph: GraphDocument, words: string): GraphDocument['entities'][number] {
  const entity = graph.entities.find(({ name }) => name.includes(words))
  if (entity === undefined) throw new Error(`The graph lacks ${words}`)
  return entity
}

/** Without filters and article, which are views of their own. */
const alone = 'panels=none'

export function viewsOf(graph: GraphDocument): PageView[] {
  const [from, to] = [entityNamed(graph, 'Tokayev').id, entityNamed(graph, 'Russia').id]
  const [pairOf] = graph.relations
  const often = [...graph.relations].sort((a, b) => b.statements.length - a.statements.length)[0]
  const [article] = graph.articles
  if (pairOf === undefined || often === undefined || article === undefined) throw new Error('The graph is empty')
  const sentence = article.sentences.findIndex(({ start, end }) =>
    often.statements.some((statement) => statement.start >= start && statement.end <= end),
  )
  const panel = (page: Page) => page.locator('#told').waitFor()
  const heading = (name: string) => (page: Page) => page.getByRole('heading', { name }).first().waitFor()
  const picture = (page: Page) => page.getByRole('img', { name: /^Graph of / }).waitFor()
  return [
    { name: 'graph', fragment: '', shown: picture },
    { name: 'outline', fragment: `view=outline&${alone}`, shown: (page) => page.getByRole('tree').waitFor() },
    { name: 'table', fragment: `view=table&${alone}`, shown: (page) => page.getByRole('table').waitFor() },
    { name: 'entity', fragment: `select=${from}&${alone}`, shown: panel },
    { name: 'several entities', fragment: `select=${from},${to}&${alone}`, shown: panel },
    { name: 'pair', fragment: `pair=${pairOf.source},${pairOf.target}&${alone}`, shown: panel },
    { name: 'relation', fragment: `relation=${often.id}:1&${alone}`, shown: panel },
    { name: 'sentence', fragment: `sentence=${article.id}:${sentence + 1}&${alone}`, shown: panel },
    { name: 'waiting for the other end of a path', fragment: `from=${from}&${alone}`, shown: panel },
    { name: 'path', fragment: `path=${from}:${to}:1&${alone}`, shown: panel },
    { name: 'no path', fragment: `path=${from}:${to}:1&types=visits&${alone}`, shown: panel },
    { name: 'focus', fragment: `select=${from}&focus=${from}:1&${alone}`, shown: panel },
    { name: 'reader', fragment: `relation=${often.id}:1&panels=reader`, shown: heading(article.title) },
    { name: 'filters', fragment: 'types=visits&panels=filters', shown: heading('Who and what') },
    {
      name: 'empty result',
      fragment: `statements=999&isolated=hidden&${alone}`,
      shown: (page) => page.getByText('Nothing passes these filters.').waitFor(),
    },
    {
      name: 'old link',
      fragment: `select=person/nobody-any-more&${alone}`,
      shown: (page) => page.getByText('This link was made for another graph.').waitFor(),
    },
    { name: 'keys', fragment: alone, shown: (page) => dialog(page, '?', 'Keys') },
    { name: 'palette', fragment: alone, shown: (page) => dialog(page, 'Control+k', 'Search and commands') },
    ...['Picture', 'Data', 'Page'].map((part) => ({
      name: `take away: ${part}`,
      fragment: alone,
      shown: async (page: Page) => {
        await command(page, 'Take away', 'Take away')
        await page.getByRole('button', { name: part, exact: true }).click()
      },
    })),
    { name: 'open a graph', fragment: alone, shown: (page) => command(page, 'Open a graph', 'Open a graph') },
    { name: 'own articles', fragment: alone, shown: (page) => command(page, 'Add an article', 'Your articles') },
    {
      name: 'an own article looked at',
      fragment: alone,
      shown: async (page) => {
        await command(page, 'Add an article', 'Your articles')
        await page.getByRole('textbox', { name: 'Or paste the text' }).fill(PASTED)
        await page.getByRole('button', { name: 'Go on with this text' }).click()
        await page.getByRole('dialog', { name: 'Is this right?' }).waitFor()
      },
    },
    { name: 'corrections', fragment: alone, shown: (page) => command(page, 'Corrections', 'Corrections') },
    { name: 'a new relation', fragment: alone, shown: (page) => command(page, 'Add a relation', 'Add a relation') },
    ...['Rename', 'Change its kind', 'Merge with another', 'Split'].map((tab) => ({
      name: `entity to correct: ${tab}`,
      fragment: `select=${from}&${alone}`,
      shown: (page: Page) => correct(page, tab),
    })),
    ...['Reject', 'Change its type', 'Affirmed or denied', 'Who says so'].map((tab) => ({
      name: `relation to correct: ${tab}`,
      fragment: `relation=${often.id}:1&${alone}`,
      shown: (page: Page) => correct(page, tab),
    })),
  ]
}

const PASTED = 'A visit to Astana\n\nThe German chancellor met the president of Kazakhstan in Astana on Monday.'

/** That of a graph of two articles. */
export const COMPARISON: PageView = {
  name: 'comparison',
  fragment: alone,
  shown: (page) => command(page, 'Compare two articles', 'Compare two articles'),
}

/** Goes from one view to another without loading the page anew. */
export async function goTo(page: Page, view: PageView): Promise<void> {
  while ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape')
  await page.evaluate((fragment) => {
    window.location.hash = fragment
  }, view.fragment)
  await view.shown(page)
}

async function dialog(page: Page, key: string, name: string | RegExp): Promise<void> {
  await page.keyboard.press(key)
  await page.getByRole('dialog', { name }).waitFor()
}

/** Has the palette do something that opens a dialog. */
async function command(page: Page, words: string, name: string | RegExp): Promise<void> {
  await dialog(page, 'Control+k', 'Search and commands')
  await page.keyboard.type(words)
  await page.getByRole('option', { name: words, selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name }).waitFor()
}

async function correct(page: Page, tab: string): Promise<void> {
  await page.locator('#told').waitFor()
  await command(page, 'Correct what is selected', /^Correct /)
  await page.getByRole('radio', { name: tab }).check()
}
