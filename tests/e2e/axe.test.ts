/** The page as axe sees it: no rule of WCAG 2.2 AA, or of good practice, is broken in any view, light or dark, wide or narrow. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { CONTESTED_GRAPH } from '../fixtures/told-graph'
import { launch, openPage } from './open-page'
import { COMPARISON, goTo, graphOf, viewsOf, type PageView } from './views'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
  return () => browser.close()
})

const WINDOWS = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'narrow', width: 390, height: 844 },
] as const

describe.each(WINDOWS)('a $name window', (size) => {
  it('has no fault in any view, light or dark', async () => {
    const { page } = await openPage(browser, { size })
    expect(await faultsIn(page, viewsOf(await graphOf(page)))).toEqual({})
  }, 400_000)

  it('has none in the comparison of two articles', async () => {
    const { page } = await openPage(browser, { size, graph: JSON.stringify(CONTESTED_GRAPH) })
    expect(await faultsIn(page, [COMPARISON])).toEqual({})
  })

  it('has none where the graph stands in another page', async () => {
    const { page } = await openPage(browser, { size, address: '?embed' })
    await page.getByRole('img', { name: /^Graph of / }).waitFor()
    expect(await faultsNow(page)).toEqual([])
  })

  it('has none where there is no graph', async () => {
    const { page } = await openPage(browser, { size, graph: '{"half":' })
    await page.getByRole('alert').waitFor()
    expect(await faultsNow(page)).toEqual([])
  })
})

/** @returns what is broken, by the names of the views */
async function faultsIn(page: Page, views: readonly PageView[]): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {}
  for (const view of views) {
    await goTo(page, view)
    const found = await faultsNow(page)
    if (found.length > 0) faults[view.name] = found
  }
  return faults
}

/** The themes differ in their colours only, so in the dark one axe looks at these alone. */
async function faultsNow(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await violations(axeOn(page).withRules(['color-contrast', 'link-in-text-block']))
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await violations(axeOn(page).options({ rules: { 'target-size': { enabled: true } } }))
  return [...light.map((fault) => `light, ${fault}`), ...dark.map((fault) => `dark, ${fault}`)]
}

function axeOn(page: Page): AxeBuilder {
  // There are no frames here, which the other mode opens a page of its own for.
  return new AxeBuilder({ page }).setLegacyMode()
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
