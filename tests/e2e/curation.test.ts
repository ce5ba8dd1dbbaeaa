/** Correcting and comparing in a real browser, by keyboard and with words marked in the article. */
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { TOLD_GRAPH } from '../fixtures/told-graph'
import { drop } from './articles'
import { launch, openPage } from './open-page'
import { pictureAtRest, placeOf, viewportOf } from './picture'

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

  it('leaves the picture where it is, takes Back along to what was merged, and is not undone while one types', async () => {
    const { page, faults } = await open('#select=country/carpania')
    await page.getByRole('heading', { level: 2, name: 'Carpania' }).waitFor()
    await page.evaluate(() => (window.location.hash = 'select=country/borduria'))
    await page.getByRole('heading', { level: 2, name: 'Borduria', exact: true }).waitFor()
    await pictureAtRest(page)
    const at = await placeOf(page, 'country/borduria')
    if (at === null) throw new Error('Borduria is not in the picture')
    await page.mouse.move(at.x, at.y)
    await page.mouse.wheel(0, -200)
    await pictureAtRest(page)
    const [viewport, place] = [await viewportOf(page), await placeOf(page, 'country/borduria')]

    await page.getByRole('button', { name: 'Correct…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Correct Borduria' })
    await dialog.getByRole('radio', { name: 'Merge with another' }).check()
    await dialog.getByLabel('The same thing as Borduria').selectOption('Carpania (country)')
    await dialog.getByRole('textbox', { name: 'Your name' }).fill('Ann')
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
    await page.getByRole('img', { name: /Graph of 4 entities/ }).waitFor()
    await pictureAtRest(page)
    expect(await viewportOf(page)).toEqual(viewport)
    expect(await placeOf(page, 'country/borduria')).toEqual(place)
    // What opened the dialogue has the focus again.
    const opener = page.getByRole('button', { name: 'Correct…' })
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)

    await page.goBack()
    await page.waitForURL(/select=country\/carpania/)
    await page.getByRole('heading', { level: 2, name: 'Borduria', exact: true }).waitFor()
    expect(await page.getByText('This link was made for another graph').count()).toBe(0)
    await page.getByRole('combobox', { name: 'Search entities' }).fill('Bo')
    await page.keyboard.press('Control+z')
    expect(await page.getByRole('button', { name: '1 correction' }).count()).toBe(1)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '1 correction' }).focus()
    await page.keyboard.press('Control+z')
    await page.getByRole('img', { name: /Graph of 5 entities/ }).waitFor()
    await page.getByRole('button', { name: '0 corrections' }).click()
    await page.getByRole('button', { name: 'Redo' }).click()
    await page.getByText('Done again: Merged Carpania into Borduria.').first().waitFor()
    await page.keyboard.press('Escape')

    for (const [view, role] of [
      ['Outline', 'treeitem'],
      ['Table', 'cell'],
    ] as const) {
      await page.getByRole('button', { name: view, exact: true }).click()
      await page
        .getByRole(role, { name: /Borduria corrected/ })
        .first()
        .waitFor()
    }
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

it('what came without words is rejected, retyped and renamed, by names', async () => {
  const { page, faults } = await open()
  await page.getByRole('region', { name: 'Article' }).waitFor()
  await drop(page, [{ name: 'staff.csv', text: 'source,target,type\nAnn,Ben,employs\nBen,Carl,trusts\n' }])
  await page.getByRole('heading', { level: 1, name: 'staff.csv' }).waitFor()
  const at = (what: string) => page.evaluate((hash) => (window.location.hash = hash), what)
  const correct = async (action: string, verb: string, fill: () => Promise<unknown> = () => Promise.resolve()) => {
    await page.getByRole('button', { name: 'Correct…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: action }).check()
    await fill()
    await dialog.getByRole('textbox', { name: 'Your name' }).fill('Ann')
    await dialog.getByRole('button', { name: verb, exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
  }
  await page.getByRole('button', { name: 'Outline' }).click()
  await page.getByRole('treeitem', { name: /^Ben/ }).first().click()
  const dialog = page.getByRole('dialog')
  await correct('Rename', 'Rename', () => dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Benjamin'))
  await page.getByRole('heading', { level: 2, name: 'Benjamin' }).waitFor()
  const [relation] = await page.evaluate(() => [window.location.hash])
  expect(relation).toContain('select=')

  await page
    .getByRole('button', { name: /Ann employs/ })
    .first()
    .click()
  await correct('Change its type', 'Change the type', () => dialog.getByLabel('The other way round').check())
  await page.getByRole('heading', { level: 2, name: 'Benjamin employs Ann' }).waitFor()
  await page.getByRole('list', { name: 'Corrected by hand' }).getByText('the other way round').waitFor()
  await correct('Reject', 'Reject')
  await page.getByRole('heading', { level: 2, name: 'Benjamin employs Ann' }).waitFor({ state: 'detached' })
  await at('#')
  await page.getByRole('button', { name: '3 corrections' }).click()
  await dialog.getByText('This graph came without articles').waitFor()
  await dialog.getByRole('button', { name: 'Undo: Rejected “Benjamin employs Ann”' }).click()
  await dialog.getByText('Undone: Rejected “Benjamin employs Ann”.').first().waitFor()
  expect(faults).toEqual([])
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
