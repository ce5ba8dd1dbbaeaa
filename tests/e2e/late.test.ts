/** What is there while parts of the page are on their way, and where they never come. */
import type { Browser, Locator, Page, Route } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { launch, openPage } from './open-page'
import { pictureAtRest } from './picture'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
  return () => browser.close()
})

const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const

/** The file of a part of the page, whatever its content makes of its name. */
const fileOf = (part: string) => new RegExp(`/assets/${part}-[^/]*\\.js$`)
const fail = (part: string) => (page: Page) => page.route(fileOf(part), (route) => route.abort()).then(() => undefined)

/** Holds what is asked for until it is told to let it go. */
async function hold(
  page: Page,
  pattern: string | RegExp,
): Promise<{ arrived: Promise<Route>; release: () => Promise<void> }> {
  let tell: (route: Route) => void = () => undefined
  const arrived = new Promise<Route>((resolve) => {
    tell = resolve
  })
  await page.route(pattern, (route) => tell(route))
  return { arrived, release: async () => (await arrived).continue() }
}

/** Where something stands, whole px, in the letters of the page. */
async function placeOf(shown: Locator): Promise<unknown> {
  await shown.page().waitForFunction(() => document.styleSheets.length > 0)
  await shown.page().evaluate(() => document.fonts.ready.then(() => undefined))
  const box = await shown.boundingBox()
  return box === null ? null : Object.values(box).map(Math.round)
}

describe('the page before its graph', () => {
  it.each(WINDOWS)('says so from the start, and its name stays where it is: $width px', async (size) => {
    const { page } = await openPage(browser, { size, address: 'icon.svg' })
    const program = await hold(page, fileOf('index'))
    const graph = await hold(page, '**/graph.json')
    await page.goto(new URL('.', page.url()).href, { waitUntil: 'commit' })
    const name = page.getByText('Relata', { exact: true })
    const words = page.getByRole('heading', { name: 'Opening the graph…' })
    await program.arrived
    await words.waitFor()
    const places = [await placeOf(name), await placeOf(words)]
    await program.release()
    await graph.arrived
    expect([await placeOf(name), await placeOf(words)]).toEqual(places)
    await graph.release()
    await page.getByRole('heading', { level: 1, name: /^Russia can’t be defeated/ }).waitFor()
    expect(await placeOf(name)).toEqual(places[0])
  })

  it('says what helps where its program never comes', async () => {
    const { page } = await openPage(browser, { prepare: fail('index') })
    await page.getByText('If nothing comes, reload the page: its address keeps the view.').waitFor()
  })

  it('says what is missing where the browser runs no scripts', async () => {
    const { page, faults } = await openPage(browser, { hasScripts: false })
    await page.getByRole('heading', { name: 'Relata needs JavaScript.' }).waitFor()
    expect(await page.getByText('Opening the graph…').isVisible()).toBe(false)
    expect(faults).toEqual([])
  })
})

describe('a part of the page that does not come', () => {
  it('leaves the rest as it is where it is a view, and comes with the page when that is tried again', async () => {
    const { page } = await openPage(browser, { prepare: fail('DrawnPicture') })
    const alert = page.getByRole('alert')
    await alert.filter({ hasText: 'This view could not be fetched.' }).waitFor()
    await page.getByRole('button', { name: 'Outline' }).click()
    await page.getByRole('treeitem', { name: /^People/ }).waitFor()
    await page.getByRole('button', { name: 'Graph', exact: true }).click()
    await page.unrouteAll()
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Try again' }).click()])
    await pictureAtRest(page)
    expect(await alert.count()).toBe(0)
  })

  it('does not take the page away while its site does not answer', async () => {
    const { page } = await openPage(browser, { prepare: fail('DrawnPicture') })
    await page.getByRole('alert').filter({ hasText: 'This view could not be fetched.' }).waitFor()
    await page.route(page.url(), (route) => route.abort())
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('The site does not answer.').waitFor()
    await page.getByRole('button', { name: 'Outline' }).click()
    await page.getByRole('treeitem', { name: /^People/ }).waitFor()
  })

  it.each([
    {
      part: 'TakeAwayDialog',
      name: 'Take away',
      ask: (page: Page) => page.getByRole('button', { name: 'Take away' }).click(),
    },
    { part: 'Palette', name: 'Search and commands', ask: (page: Page) => page.keyboard.press('Control+k') },
    {
      part: 'ArticlesDialog',
      name: 'Your articles',
      ask: (page: Page) => page.getByRole('button', { name: 'Add an article…' }).click(),
    },
  ])('leaves the rest as it is where it is the dialogue $name', async ({ part, name, ask }) => {
    const { page } = await openPage(browser, { prepare: fail(part) })
    await pictureAtRest(page)
    const failure = page.getByRole('dialog', { name: 'Not fetched' })
    await ask(page)
    await failure.getByText('This part of the page could not be fetched.').waitFor()
    await page.keyboard.press('Escape')
    await failure.waitFor({ state: 'hidden' })
    await ask(page)
    await failure.waitFor()
    await page.unrouteAll()
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    await pictureAtRest(page)
    await ask(page)
    await page.getByRole('dialog', { name }).waitFor()
  })

  it('says that a graph from a file has to be opened again', async () => {
    const { page } = await openPage(browser, { prepare: fail('TakeAwayDialog') })
    await page.getByRole('button', { name: 'Open…' }).click()
    const button = page.getByRole('dialog', { name: 'Open a graph' }).getByRole('button', { name: 'Choose files' })
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()])
    await chooser.setFiles('tests/fixtures/foreign-graphs/gephi.gexf')
    await page.getByRole('heading', { level: 1, name: 'gephi.gexf' }).waitFor()
    await page.getByRole('button', { name: 'Take away' }).click()
    const words = page.getByRole('dialog', { name: 'Not fetched' }).getByRole('alert').getByRole('paragraph').last()
    expect(await words.textContent()).toBe(
      'To try again is to reload the page, which then has its own graph again: a file is not kept. Open gephi.gexf anew afterwards.',
    )
  })

  it('is told where it is the search', async () => {
    const { page } = await openPage(browser, { prepare: fail('find-entities') })
    await page.getByRole('combobox', { name: 'Search entities' }).fill('Scholz')
    await page.getByRole('alert').filter({ hasText: 'The search could not be fetched.' }).waitFor()
  })

  it('is waited for in words: a dialogue, a view', async () => {
    const { page } = await openPage(browser)
    await pictureAtRest(page)
    const dialogue = await hold(page, fileOf('TakeAwayDialog'))
    await page.getByRole('button', { name: 'Take away' }).click()
    await page.getByRole('status').filter({ hasText: 'One moment…' }).waitFor()
    await dialogue.release()
    await page.getByRole('dialog', { name: 'Take away' }).waitFor()
    await page.keyboard.press('Escape')
    const outline = await hold(page, fileOf('Outline'))
    await page.getByRole('button', { name: 'Outline' }).click()
    await page.getByText('One moment…').waitFor()
    await outline.release()
    await page.getByRole('tree').waitFor()
  })
})
