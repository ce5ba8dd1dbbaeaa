/** The first journey: a person, what they have to do with another, and the words that say so. */
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphDocument } from '../../src/graph/document'
import { parseGraphDocument } from '../../src/graph/validate'
import { launch, openPage } from './open-page'
import { clickEntity } from './picture'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
  return () => browser.close()
})

async function graphOf(page: Page): Promise<GraphDocument> {
  const address = new URL('graph.json', page.url()).href
  return parseGraphDocument(await (await page.request.get(address)).json())
}

const selected = (page: Page) => page.getByRole('complementary', { name: 'What is selected' })

describe('the built page', () => {
  it('leads from Tokayev over a relation and its quotation to Scholz and back', async () => {
    const { page, faults } = await openPage(browser)
    const graph = await graphOf(page)
    const tokayev = graph.entities.find(({ name }) => name.includes('Tokayev'))
    const scholz = graph.entities.find(({ name }) => name.includes('Scholz'))
    if (tokayev === undefined || scholz === undefined) throw new Error('The graph lacks Tokayev or Scholz')

    await clickEntity(page, tokayev.id)
    await selected(page).getByRole('heading', { name: tokayev.name, level: 2 }).waitFor()

    await selected(page)
      .getByRole('button', { name: `${tokayev.name} speaks to ${scholz.name}: show` })
      .click()
    await selected(page)
      .getByRole('heading', { name: `${tokayev.name} speaks to ${scholz.name}`, level: 2 })
      .waitFor()
    const relation = graph.relations.find(
      ({ source, type, target }) => source === tokayev.id && type === 'speaks_to' && target === scholz.id,
    )
    const [statement] = relation?.statements ?? []
    const [article] = graph.articles
    const quotation = article?.text.slice(statement?.start, statement?.end) ?? ''
    expect(quotation).toContain('told visiting German Chancellor')
    const quoted = await selected(page).getByRole('blockquote').first().textContent()
    expect(quoted?.replace(/\s+/g, ' ').trim()).toBe(quotation.replace(/\s+/g, ' '))

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
