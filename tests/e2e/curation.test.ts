/** Correcting and comparing in a real browser, by keyboard and with words marked in the article. */
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { TOLD_GRAPH } from '../fixtures/told-graph'
import { launch, openPage } from './open-page'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
  return () => browser.close()
})

const open = (address = '') => openPage(browser, { address, graph: JSON.stringify(TOLD_GRAPH) })

/** Marks the first place of some words in the article, as a pointer would. */
async function mark(page: Page, words: string): Promise<void> {
  await page.getByRole('region', { name: 'Article' }).evaluate((article, wanted) => {
    const texts = article.ownerDocument.createTreeWalker(article, NodeFilter.SHOW_TEXT)
    const pieces: { node: Node; start: number }[] = []
    let whole = ''
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      pieces.push({ node, start: whole.length })
      whole += node.textContent ?? ''
    }
    const at = whole.indexOf(wanted)
    const range = article.ownerDocument.createRange()
    for (const { node, start } of pieces) {
      const end = start + (node.textContent?.length ?? 0)
      if (start <= at && at < end) range.setStart(node, at - start)
      if (start < at + wanted.length && at + wanted.length <= end) range.setEnd(node, at + wanted.length - start)
    }
    window.getSelection()?.removeAllRanges()
    window.getSelection()?.addRange(range)
  }, words)
}

describe('a correction', () => {
  it('is made by keyboard alone, drawn, kept, and taken back by key', async () => {
    const { page, faults } = await open('#select=country/carpania')
    await page.getByRole('button', { name: 'Correct…' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Correct Carpania' })
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Ruthenia')
    await dialog.getByRole('textbox', { name: 'Your name' }).fill('Ann')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Ruthenia' }).waitFor()
    await page.getByRole('img', { name: /Graph of 5 entities/ }).waitFor()
    expect(await page.getByRole('list', { name: 'Corrected by hand' }).textContent()).toMatch(
      /was called Carpania\. Ann/,
    )

    await page.reload()
    await page.getByRole('heading', { level: 2, name: 'Ruthenia' }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('heading', { level: 2, name: 'Carpania' }).waitFor()
    expect(page.url()).toContain('#select=country/carpania')
    expect(faults).toEqual([])
  })

  it('adds a relation with words marked in the article', async () => {
    const { page, faults } = await open()
    await mark(page, 'Nobody else was asked')
    await page.getByRole('button', { name: 'Add a relation that these words state' }).click()
    const dialog = page.getByRole('dialog', { name: 'Add a relation' })
    const words = dialog.getByRole('textbox', { name: 'The words that say so, verbatim' })
    expect(await words.inputValue()).toBe('Nobody else was asked')
    await dialog.getByRole('combobox', { name: 'From' }).selectOption('Ada Lovelace (person)')
    await dialog.getByRole('combobox', { name: 'Relation' }).selectOption('leads')
    await dialog.getByRole('combobox', { name: 'To' }).selectOption('Borduria (country)')
    await dialog.getByRole('textbox', { name: 'Your name' }).fill('Ann')
    await dialog.getByRole('button', { name: 'Add the relation' }).click()
    await page.getByText('Added “Ada Lovelace leads Borduria”.').waitFor({ state: 'attached' })
    await page.getByText('5 entities, 6 relations shown.').waitFor({ state: 'attached' })
    expect(faults).toEqual([])
  })
})

it('two articles are compared by keyboard, and a relation in the comparison is gone to', async () => {
  const { page, faults } = await open()
  await page.getByRole('button', { name: 'Compare two' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Compare two articles' })
  await dialog.getByRole('button', { name: 'Ada Lovelace leads Arland' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('Stated in 2 articles of 2.').waitFor()
  expect(await dialog.count()).toBe(0)
  expect(faults).toEqual([])
})
