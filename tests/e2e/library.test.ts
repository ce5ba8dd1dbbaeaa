/** The library of the reader's own articles, kept on the machine. */
import { readFileSync } from 'node:fs'
import type { Browser, Locator } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { addFile, alert, dialog, entity, HEADLINE, makeGraph, openDialog, paste, TEXT, title } from './articles'
import { KEYS } from './hands'
import { launch, openPage } from './open-page'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
  return () => browser.close()
})

/** How a list writes the option that begins so. */
async function optionOf(within: Locator, words: string): Promise<string> {
  return (
    await within
      .getByRole('option', { name: new RegExp(`^${words}`) })
      .first()
      .innerText()
  ).trim()
}

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
    const { page, faults } = await openPage(browser, { address: '#select=country/poland' })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    // What is put right in the sample holds in the graph of both.
    await page.getByRole('button', { name: 'Correct…' }).click()
    await dialog(page).getByRole('textbox', { name: 'Name', exact: true }).fill('Polska')
    await dialog(page).getByRole('textbox', { name: 'Your name' }).fill('Ann')
    await dialog(page).getByRole('button', { name: 'Rename', exact: true }).click()
    await page.getByRole('heading', { level: 2, name: 'Polska' }).waitFor()
    await openDialog(page)
    await paste(page, TEXT)
    await dialog(page).getByLabel('Together with the sample').check()
    await makeGraph(page)
    await title(page, '2 articles').waitFor()
    await page.getByRole('button', { name: 'Outline' }).click()
    await entity(page, 'Emmanuel Macron').waitFor()
    await entity(page, 'Kassym-Jomart Tokayev').waitFor()
    expect(await page.getByRole('treeitem', { name: /^Olaf Scholz/ }).count()).toBe(1)
    await page.getByRole('treeitem', { name: /^Polska corrected/ }).waitFor()
    await page.getByRole('button', { name: '1 correction' }).click()
    await dialog(page).getByText('1 correction was made where only some of these articles were shown').waitFor()
    await dialog(page).getByRole('button', { name: 'Undo: Renamed Poland to Polska' }).click()
    await page.keyboard.press('Escape')
    await entity(page, 'Poland').waitFor()
    await page.getByRole('checkbox', { name: HEADLINE }).uncheck()
    await entity(page, 'Emmanuel Macron').waitFor({ state: 'detached' })
    await page.reload()
    await title(page, '2 articles').waitFor()
    await entity(page, 'Poland').waitFor()
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

  it('is added to, chosen from, renamed, removed, brought back, taken out and in by keyboard alone, and announced', async () => {
    const { page, faults } = await openPage(browser)
    const { keyboard } = page
    const button = (name: string) => dialog(page).getByRole('button', { name, exact: true })
    const focused = (target: Locator) =>
      expect.poll(() => target.evaluate((element) => element === document.activeElement)).toBe(true)
    const told = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' })
    await title(page, /^Russia can’t be defeated/).waitFor()
    for (const [text, name] of [
      [TEXT, HEADLINE],
      ['Tusk in Kyiv\n\nPolish Prime Minister Donald Tusk visited Ukraine on Monday.', 'Tusk in Kyiv'],
    ] as const) {
      await KEYS.press(page.getByRole('button', { name: 'Add an article…' }))
      await KEYS.type(dialog(page).getByLabel('Or paste the text'), text)
      await KEYS.press(button('Go on with this text'))
      const together = dialog(page).getByRole('checkbox')
      await together.waitFor()
      if (await together.isChecked()) await KEYS.tick(together)
      await KEYS.press(button('Make the graph'))
      await title(page, name).waitFor()
      await told(`Shown: ${name}.`)
    }

    await KEYS.press(page.getByRole('button', { name: 'Add an article…' }))
    await KEYS.press(button(`Rename “${HEADLINE}”`))
    await focused(dialog(page).getByLabel('Title'))
    await KEYS.type(dialog(page).getByLabel('Title'), 'Macron travels')
    await keyboard.press('Enter')
    await told('Renamed “Macron travels”.')
    await focused(button('Rename “Macron travels”'))
    await keyboard.press('Enter')
    await keyboard.press('Escape')
    await focused(button('Rename “Macron travels”'))

    await KEYS.press(button('Remove “Macron travels”'))
    await told('Removed “Macron travels”.')
    await focused(button('Undo'))
    await keyboard.press('Enter')
    await told('“Macron travels” is back.')
    await focused(button('Remove “Macron travels”'))

    await keyboard.press('Control+Home')
    const [download] = await Promise.all([page.waitForEvent('download'), KEYS.press(button('Export all'))])
    await told('2 articles are in relata-articles.json, among your downloads.')
    await KEYS.press(button('Remove “Macron travels”'))
    await focused(button('Undo'))
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), KEYS.press(button('Import…'))])
    await chooser.setFiles(await download.path())
    await told('2 articles came in from')

    await KEYS.tick(dialog(page).getByLabel('Choose “Macron travels”'))
    await KEYS.press(button('Show the graph of 2 articles'))
    await title(page, '2 articles').waitFor()
    await told('Shown: 2 articles.')

    await KEYS.press(page.getByRole('button', { name: 'Compare two' }))
    const compared = page.getByRole('dialog', { name: 'Compare two articles' })
    await compared.getByText('contradict one another in no relation').waitFor()
    await KEYS.select(compared.getByLabel('First article'), await optionOf(compared, 'Tusk in Kyiv'))
    await KEYS.press(compared.getByRole('button', { name: 'Donald Tusk visits Ukraine' }))
    await page.getByRole('heading', { level: 2, name: 'Donald Tusk visits Ukraine' }).waitFor()
    expect(faults).toEqual([])
  })

  it('that only another machine has is said not to be here', async () => {
    const { page } = await openPage(browser, { address: '?articles=gone' })
    await page.getByRole('heading', { name: 'These articles are not on this machine.' }).waitFor()
    await page.getByRole('button', { name: 'Open the sample' }).click()
    await title(page, /^Russia can’t be defeated/).waitFor()
  })

  it('waits for no other tab: one that holds an older or a newer storage is told of, and can be closed', async () => {
    const { page, faults } = await openPage(browser)
    await title(page, /^Russia can’t be defeated/).waitFor()
    const hold = (version: number) =>
      page.evaluate(
        (wanted) =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.open('relata', wanted)
            request.onsuccess = () => {
              // A connection that nothing refers to any more is closed by the collector of garbage.
              Object.assign(window, { held: request.result })
              resolve()
            }
            request.onerror = () => reject(new Error('The database cannot be held'))
          }),
        version,
      )
    await hold(1)
    const other = await page.context().newPage()
    // The page as a later version of it would be, whose storage is of a later version too.
    await other.addInitScript(() => {
      // eslint-disable-next-line @typescript-eslint/unbound-method -- called on what it is a method of
      const { open } = IDBFactory.prototype
      IDBFactory.prototype.open = function (name) {
        return open.call(this, name, 2)
      }
    })
    await other.goto(page.url())
    await openDialog(other)
    await alert(other, 'Another tab holds the browser’s storage for this page: close it.').waitFor()
    await paste(other, TEXT)
    await dialog(other).getByLabel('Title').waitFor()
    await makeGraph(other)
    await title(other, HEADLINE).waitFor()
    await other.getByText('What you added is here until the page is closed.').waitFor()

    await page.reload()
    await other.getByRole('button', { name: 'Export it…' }).click()
    await alert(other, 'Another tab').waitFor({ state: 'detached' })
    await dialog(other).getByText('not kept').waitFor({ state: 'detached' })
    await openDialog(page)
    await alert(page, 'A newer version of this page has kept articles here: load the page anew.').waitFor()
    expect(faults).toEqual([])
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
