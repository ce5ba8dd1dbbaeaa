/** Where the focus is in a dialogue that a key has opened: at what is done in it, or at its head where it is to be read. */
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { CONTESTED_GRAPH } from '../fixtures/told-graph'
import { launch, openPage } from './open-page'
import { COMPARISON, goTo, graphOf, viewsOf } from './views'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
  return () => browser.close()
})

const FIRST: Readonly<Record<string, string>> = {
  keys: 'heading Keys',
  palette: 'combobox Search and commands',
  'take away: Picture': 'button Picture',
  'open a graph': 'button Choose files',
  'own articles': 'button Choose files',
  'an own article looked at': 'textbox Title',
  corrections: 'heading Corrections',
  'a new relation': 'textbox The words that say so, verbatim',
  'entity to correct: Rename': 'radio Rename',
  'relation to correct: Reject': 'radio Reject',
}

describe('a dialogue', () => {
  it('begins with its first control, or with its title where it is to be read', async () => {
    const { page } = await openPage(browser)
    const dialogues = viewsOf(await graphOf(page)).filter(({ name }) => name in FIRST)
    const found: Record<string, string> = {}
    for (const view of dialogues) {
      await goTo(page, view)
      found[view.name] = await focused(page)
    }
    expect(found).toEqual(FIRST)
  })

  it('does so where two articles are compared', async () => {
    const { page } = await openPage(browser, { graph: JSON.stringify(CONTESTED_GRAPH) })
    await goTo(page, COMPARISON)
    expect(await focused(page)).toBe('combobox First article')
  })

  it('brings no keyboard under a finger', async () => {
    const { page } = await openPage(browser, { size: { width: 390, height: 844 }, hasTouch: true })
    const newRelation = viewsOf(await graphOf(page)).filter(({ name }) => name === 'a new relation')
    for (const view of newRelation) await goTo(page, view)
    expect(await focused(page)).toBe('heading Add a relation')
  })
})

/** Role and name of what has the focus. */
async function focused(page: Page): Promise<string> {
  const snapshot = await page.getByRole('dialog').locator(':focus').ariaSnapshot()
  const [, role, name] = /^- (\w+)(?: "(.*?)")?/.exec(snapshot) ?? []
  return `${role ?? ''} ${name ?? ''}`.trim()
}
