/** The first journey: a person, what they have to do with another, and the words that say so. */
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseGraphDocument } from '../../src/graph/validate'
import { launch, openPage } from './open-page'
import { clickEntity } from './picture'
import { entityNamed, graphOf } from './views'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
  return () => browser.close()
})

const selected = (page: Page) => page.getByRole('complementary', { name: 'What is selected' })

describe('the built page', () => {
  it('leads from Tokayev over a relation and its quotation to Scholz and back', async () => {
    const { page, faults } = await openPage(browser)
    const graph = await graphOf(page)
    const [tokayev, scholz] = [entityNamed(graph, 'Tokayev'), entityNamed(graph, 'Scholz')]

    await clickEntity(page, tokayev.id)
    await selected(page).getByRole('heading', { name: tokayev.name, level: 2 }).waitFor()

    await selected(page)
      .getByRole('button', { name: `${tokayev.name} speaks to ${scholz.name}: show` })
      .click()
    await selected(page)
      .getByRole('heading', { name: `${tokayev.name} speaks to ${scholz.name}`, level: 2 })
      .waitFor()
    const quoted = await selected(page).getByRole('blockquote').first().textContent()
    expect(quoted?.replace(/\s+/g, ' ').trim()).toBe(
      'Kazakh president [Kassym-Jomart Tokayev] tells visiting German chancellor [Olaf Scholz]',
    )

    await selected(page).getByRole('heading', { level: 2 }).getByRole('button', { name: scholz.name }).click()
    await selected(page).getByRole('heading', { name: scholz.name, level: 2 }).waitFor()

    await page.goBack()
    await selected(page)
      .getByRole('heading', { name: `${tokayev.name} speaks to ${scholz.name}`, level: 2 })
      .waitFor()
    await page.goBack()
    await selected(page).getByRole('heading', { name: tokayev.name, level: 2 }).waitFor()
    await page.keyboard.press('Escape')
    await selected(page).waitFor({ state: 'detached' })
    expect(faults).toEqual([])
  })

  it('leads from the story to a sentence, its relation, an entity and a path, and by a copied link to the same again', async () => {
    const { page, faults } = await openPage(browser)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const graph = await graphOf(page)
    const [scholz, russia] = [entityNamed(graph, 'Scholz'), entityNamed(graph, 'Russia')]
    const path = page.getByRole('complementary', { name: 'Path between two entities' })

    const count = page.getByRole('link', { name: /^States \d+ relations?: choose this sentence$/ }).first()
    const stated = Number((await count.textContent()) ?? '0')
    await count.click()
    await selected(page)
      .getByRole('heading', { name: stated === 1 ? 'States 1 relation' : `States ${stated} relations` })
      .waitFor()
    const sentences = selected(page).getByRole('listitem').getByRole('button')
    expect(await sentences.count()).toBe(stated)
    const relation = await sentences.first().locator('span').first().textContent()
    await sentences.first().click()
    await selected(page)
      .getByRole('heading', { name: relation ?? '', level: 2 })
      .waitFor()

    await page.getByRole('combobox', { name: 'Search entities' }).fill('schol')
    await page.getByRole('option', { name: scholz.name }).click()
    await selected(page).getByRole('heading', { name: scholz.name, level: 2 }).waitFor()

    await selected(page).getByRole('button', { name: 'Path to…' }).click()
    await path.getByRole('combobox', { name: 'To' }).selectOption({ label: russia.name })
    await path.getByText(/^(The only shortest path|Path 1 of \d+), \d+ steps?$/).waitFor()
    const told = await path.textContent()
    expect(told).toContain(russia.name)
    expect(await path.getByRole('blockquote').count()).toBeGreaterThan(0)

    await page.getByRole('button', { name: 'Copy a link to this view' }).click()
    await page.getByRole('button', { name: 'Link copied' }).waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const { page: other, faults: otherFaults } = await openPage(browser, { address: new URL(link).hash })
    const otherPath = other.getByRole('complementary', { name: 'Path between two entities' })
    await otherPath.waitFor()
    expect(await otherPath.textContent()).toBe(told)

    await page.goBack()
    await path.getByText('Choose the other end: here, in the picture, or anywhere in the article.').waitFor()
    await page.goBack()
    await selected(page).getByRole('heading', { name: scholz.name, level: 2 }).waitFor()
    await page.goBack()
    await selected(page)
      .getByRole('heading', { name: relation ?? '', level: 2 })
      .waitFor()
    expect([...faults, ...otherFaults]).toEqual([])
  })

  it('copies a quotation with its source, and opens the original at its words', async () => {
    const graph = parseGraphDocument(JSON.parse(await readFile('public/graph.json', 'utf8')))
    const url = 'https://news.example/story?id=1'
    const relation = graph.relations.find(({ type }) => type === 'visits')
    const [statement] = relation?.statements ?? []
    const article = graph.articles.find(({ id }) => id === statement?.article)
    if (article === undefined || statement === undefined) throw new Error('There is nothing to quote')
    const { page } = await openPage(browser, {
      graph: JSON.stringify({ ...graph, articles: graph.articles.map((one) => ({ ...one, url })) }),
      address: `#relation=${relation?.id ?? ''}`,
    })
    const words = article.text.slice(statement.start, statement.end)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.context().route('https://news.example/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<p id="words">${words}</p>`,
      }),
    )
    await selected(page).getByRole('button', { name: 'Copy quotation' }).first().click()
    await selected(page).getByText('Copied with its source').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(
      `“${words.replace(/\s+/g, ' ').trim()}”\n${article.title}, ${article.publisher ?? ''}, 17 September 2024, ${url}`,
    )
    const [original] = await Promise.all([
      page.waitForEvent('popup'),
      selected(page).getByRole('link', { name: 'Read it in the original' }).first().click(),
    ])
    // Where the browser that the tests found scrolls to is its own: not every build knows text fragments.
    const [address, fragment = ''] = original.url().split('#:~:text=')
    const [first = '', last = first] = fragment.split(',').map(decodeURIComponent)
    expect(address).toBe(url)
    expect([first.length > 0, words.startsWith(first), words.endsWith(last)]).toEqual([true, true, true])
    expect(await original.locator('#words').textContent()).toContain(first)
  })

  it('says what a link made for another graph asks for and this one lacks, and shows the rest', async () => {
    const { page, faults } = await openPage(browser, {
      address: '#select=person/nobody-any-more&kinds=country,ghost&focus=country/atlantis:2',
    })
    const countries = (await graphOf(page)).entities.filter(({ kind }) => kind === 'country').length
    const note = page.getByRole('status').filter({ hasText: 'This link was made for another graph.' })
    for (const gone of ['person/nobody-any-more', 'ghost', 'country/atlantis']) {
      await note.getByText(gone).waitFor()
    }
    await page.getByRole('img', { name: new RegExp(`^Graph of ${countries} entities`) }).waitFor()
    await note.getByRole('button', { name: 'Close' }).click()
    await note.waitFor({ state: 'detached' })
    expect(faults).toEqual([])
  })

  it('shows one relation type alone, and everything again', async () => {
    const { page, faults } = await openPage(browser)
    const graph = await graphOf(page)
    const pairs = graph.relations
      .filter(({ type }) => type === 'visits')
      .map(({ source, target }) => `${source} ${target}`)
    const visits = new Set(pairs).size
    expect(visits).toBeGreaterThan(0)
    const filters = page.getByRole('complementary', { name: 'Filters' })
    await filters.getByRole('button', { name: 'Relation types of Diplomacy' }).click()
    await filters.getByRole('button', { name: 'Only visits' }).click()
    const lines = `Graph of ${graph.entities.length} entities and ${visits} line`
    const picture = page.getByRole('img', { name: new RegExp(`^${lines}s?\\b`) })
    await picture.waitFor()
    await page.getByRole('button', { name: 'Show everything' }).click()
    await picture.waitFor({ state: 'detached' })
    await page.getByRole('img', { name: /^Graph of / }).waitFor()
    expect(faults).toEqual([])
  })
})
