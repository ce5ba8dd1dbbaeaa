/** The library of the reader's own articles, kept on the machine. */
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { addFile, alert, dialog, entity, HEADLINE, makeGraph, openDialog, paste, TEXT, title } from './articles'
import { launch, openPage } from './open-page'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
  return () => browser.close()
})

describe('a library of articles', () => {
  it('is kept, found again by its link, added to, renamed, removed and brought back', async () => {
    const { page, faults } = await openPage(browser)
    await openDialog(page)
    await paste(page, TEXT)
    await dialog(page).getByLabel('Title').waitFor()
    await makeGraph(page)
    await title(page, HEADLINE).waitFor()
    await page.reload()
    await title(page, HEADLINE).waitFor()

    await openDialog(page)
    await dialog(page)
      .getByRole('button', { name: `Rename “${HEADLINE}”` })
      .click()
    await dialog(page).getByLabel('Title').fill('Macron travels')
    await dialog(page).getByLabel('Publisher').fill('The Daily Test')
    await dialog(page).getByRole('button', { name: 'Save' }).click()
    await title(page, 'Macron travels').waitFor()
    await page.getByRole('banner').getByText('The Daily Test').waitFor()

    await paste(page, 'Tusk in Kyiv\n\nPolish Prime Minister Donald Tusk visited Ukraine on Monday.')
    await dialog(page).getByLabel('Together with “Macron travels”').waitFor()
    await makeGraph(page)
    await title(page, '2 articles').waitFor()
    await openDialog(page)
    await dialog(page).getByRole('button', { name: 'Remove “Tusk in Kyiv”' }).click()
    await dialog(page).getByText('Removed “Tusk in Kyiv”.').waitFor()
    await title(page, '2 articles').waitFor()
    await page.reload()
    await page.getByText('1 of the 2 articles that the link names is not on this machine.').waitFor()
    await openDialog(page)
    await dialog(page).getByRole('button', { name: 'Remove “Macron travels”' }).click()
    await dialog(page).getByRole('button', { name: 'Undo' }).click()
    await dialog(page).getByRole('button', { name: 'Macron travels', exact: true }).click()
    await title(page, 'Macron travels').waitFor()
    expect(faults).toEqual([])
  })

  it('is shown with the sample’s article, as one graph whose link is told to open here only', async () => {
    const { page, faults } = await openPage(browser)
    await openDialog(page)
    await paste(page, TEXT)
    await dialog(page).getByLabel('Together with the sample').check()
    await makeGraph(page)
    await title(page, '2 articles').waitFor()
    await page.getByRole('button', { name: 'Outline' }).click()
    await entity(page, 'Emmanuel Macron').waitFor()
    await entity(page, 'Kassym-Jomart Tokayev').waitFor()
    expect(await page.getByRole('treeitem', { name: /^Olaf Scholz/ }).count()).toBe(1)
    await page.getByRole('checkbox', { name: HEADLINE }).uncheck()
    await entity(page, 'Emmanuel Macron').waitFor({ state: 'detached' })
    await page.reload()
    await title(page, '2 articles').waitFor()
    await page.getByRole('button', { name: 'Copy a link to this view' }).click()
    await page.getByText('The link opens on this machine only').waitFor()
    await page.getByRole('button', { name: 'Take away…' }).click()
    await dialog(page).getByRole('button', { name: 'Page', exact: true }).click()
    await dialog(page).getByText('One HTML file that holds this graph').waitFor()
    await page.keyboard.press('Escape')
    await openDialog(page)
    await dialog(page).getByLabel('Choose the sample').uncheck()
    await dialog(page).getByRole('button', { name: 'Show the graph of 1 article' }).click()
    await title(page, HEADLINE).waitFor()
    expect(faults).toEqual([])
  })

  it('is exported and imported as one file', async () => {
    const { page } = await openPage(browser)
    await openDialog(page)
    await paste(page, TEXT)
    await dialog(page).getByLabel('Title').waitFor()
    await makeGraph(page)
    await openDialog(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog(page).getByRole('button', { name: 'Export all' }).click(),
    ])
    const file = readFileSync(await download.path())
    const { page: other } = await openPage(browser)
    await openDialog(other)
    await addFile(other, 'relata-articles.json', file)
    await dialog(other).getByText('1 article came in from relata-articles.json.').waitFor()
    await dialog(other).getByRole('button', { name: HEADLINE, exact: true }).click()
    await title(other, HEADLINE).waitFor()
  })

  it('that only another machine has is said not to be here', async () => {
    const { page } = await openPage(browser, { address: '?articles=gone' })
    await page.getByRole('heading', { name: 'These articles are not on this machine.' }).waitFor()
    await page.getByRole('button', { name: 'Open the sample' }).click()
    await title(page, /^Russia can’t be defeated/).waitFor()
  })

  it('is shown though the browser’s storage is full, or keeps nothing, and the page says so', async () => {
    const { page, faults } = await openPage(browser)
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await openDialog(page)
    await paste(page, TEXT)
    await dialog(page).getByLabel('Title').waitFor()
    await makeGraph(page)
    await title(page, HEADLINE).waitFor()
    await page.getByText('The browser’s storage is full. What you added is here until the page is closed.').waitFor()
    await page.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError')
      }
    })
    await page.getByRole('button', { name: 'Export it…' }).click()
    await alert(page, 'The browser keeps nothing for this page').waitFor()
    await dialog(page).getByRole('button', { name: HEADLINE, exact: true }).waitFor()
    await dialog(page).getByText('not kept').waitFor()
    await dialog(page).getByRole('button', { name: 'Export all' }).waitFor()
    await title(page, HEADLINE).waitFor()
    expect(faults).toEqual([])
  })
})
