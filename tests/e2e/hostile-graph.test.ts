/** A page that is handed a bad graph: nothing in it is ever run, and what is wrong with it is said. */
import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphDocument } from '../../src/graph/document'
import { launch, openPage } from './open-page'

const RUN = "globalThis.ranFromArticle='yes'"
const MARKUP = `<img src=x onerror="${RUN}"><script>${RUN}</script><svg onload="${RUN}"></svg>"'javascript:${RUN}`

let browser: Browser

beforeAll(async () => {
  browser = await launch()
  return () => browser.close()
})

/** The built graph with markup in every text that is not a reference or a setting. */
async function hostileGraph(): Promise<string> {
  const document = JSON.parse(await readFile('public/graph.json', 'utf8')) as GraphDocument
  const names = {
    ...document,
    entities: document.entities.map((entity) => ({ ...entity, name: MARKUP + entity.name, aliases: [MARKUP] })),
  }
  const relations = document.relations.map((relation) => ({ ...relation, label: MARKUP }))
  const articles = document.articles.map((article) => ({
    ...article,
    title: MARKUP,
    publisher: MARKUP,
    rights: MARKUP,
    url: `javascript:${RUN}`,
    // Of the same length, so that every quotation shows some of it.
    text: MARKUP.repeat(Math.ceil(article.text.length / MARKUP.length)).slice(0, article.text.length),
  }))
  const relationTypes = document.ontology.relationTypes.map((type) => ({
    ...type,
    label: MARKUP,
    inverse: MARKUP,
    denied: MARKUP,
  }))
  return JSON.stringify({ ...names, relations, articles, ontology: { ...document.ontology, relationTypes } })
}

describe('a graph full of markup', () => {
  it('is shown as text: none of its scripts runs, in any view', async () => {
    const { page, faults } = await openPage(browser, { graph: await hostileGraph() })
    const didRun = () => page.evaluate(() => 'ranFromArticle' in globalThis)
    await page.getByRole('heading', { level: 1, name: MARKUP }).waitFor()
    await page.getByRole('button', { name: 'Outline' }).click()
    await page.getByText(MARKUP).first().waitFor()
    await page.getByRole('button', { name: 'Table' }).click()
    await page.getByRole('table').waitFor()
    // Names are as long as the markup: however long, all rows are of the height that scrolling counts on.
    const rows = page.locator('tbody tr[aria-rowindex]')
    const heights = await rows.evaluateAll((all) => all.map((row) => Math.round(row.getBoundingClientRect().height)))
    expect([...new Set(heights)]).toHaveLength(1)
    await page.getByRole('button', { name: 'Graph', exact: true }).click()
    await page.getByRole('button', { name: 'Take away' }).click()
    const preview = page.getByRole('img', { name: 'Preview of the picture' })
    await preview.waitFor()
    await preview.evaluate((image: HTMLImageElement) => image.decode())
    expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0)
    expect(await didRun()).toBe(false)
    expect(faults).toEqual([])
  })

  it('could run nothing even if it were taken for markup', async () => {
    const { page } = await openPage(browser)
    await page.evaluate((markup) => {
      const place = document.createElement('div')
      place.innerHTML = markup
      const script = document.createElement('script')
      script.textContent = "globalThis.ranFromArticle='yes'"
      document.body.append(place, script)
    }, MARKUP)
    await expect
      .poll(() => page.evaluate(() => document.querySelector<HTMLImageElement>('img[src="x"]')?.complete))
      .toBe(true)
    expect(await page.evaluate(() => 'ranFromArticle' in globalThis)).toBe(false)
  })
})

describe('a graph that cannot be shown', () => {
  it.each([
    ['none', null, ['There is no graph yet.', 'npm run graph']],
    ['half of one', '{"format":"relata-graph","ver', ['The graph file is broken.', 'npm run graph']],
    [
      'one of another version',
      '{"format":"relata-graph","version":2,"ontology":{},"articles":[],"entities":[],"relations":[]}',
      ['The graph file does not fit the format.', 'version'],
    ],
  ])('says what is wrong and what would mend it: %s', async (_, graph, words) => {
    const { page } = await openPage(browser, { graph })
    const alert = page.getByRole('alert')
    await alert.waitFor()
    const told = await alert.textContent()
    for (const part of words) expect(told).toContain(part)
  })
})
