/** The page as axe sees it: no rule of WCAG 2.2 AA, or of good practice, is broken in any view, light or dark, wide or narrow. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { launch, openPage } from './open-page'
import { goTo, graphOf, viewsOf } from './views'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
  return () => browser.close()
})

async function violations(page: Page): Promise<string[]> {
  // There are no frames here, which the other mode opens a page of its own for.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ rules: { 'target-size': { enabled: true } } })
  const { violations: found } = await axe.analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

const WINDOWS = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'narrow', width: 390, height: 844 },
] as const

describe.each(WINDOWS)('a $name window', ({ width, height }) => {
  it.each(['light', 'dark'] as const)(
    'has no fault in any view of the %s theme',
    async (colorScheme) => {
      const { page } = await openPage(browser, { size: { width, height }, colorScheme })
      const faults: Record<string, string[]> = {}
      for (const view of viewsOf(await graphOf(page))) {
        await goTo(page, view)
        const found = await violations(page)
        if (found.length > 0) faults[view.name] = found
      }
      expect(faults).toEqual({})
    },
    400_000,
  )

  it.each(['light', 'dark'] as const)('has none where there is no graph, in the %s theme', async (colorScheme) => {
    const { page } = await openPage(browser, { size: { width, height }, colorScheme, graph: '{"half":' })
    await page.getByRole('alert').waitFor()
    expect(await violations(page)).toEqual([])
  })
})
