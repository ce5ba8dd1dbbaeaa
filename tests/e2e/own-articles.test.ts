/** Articles of the reader's own: from files of each format or pasted words to a graph. */
import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { articlePdf, makeDocx, makePdf } from '../fixtures/documents'
import {
  addFile,
  alert,
  bytesOf,
  dialog,
  drop,
  entity,
  HEADLINE,
  HTML,
  makeGraph,
  openDialog,
  paste,
  STORY,
  TEXT,
  title,
} from './articles'
import { launch, openPage } from './open-page'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
  return () => browser.close()
})

/** More controls than stand before any that is looked for. */
const MOST_TABS = 60

describe('an article of one’s own', () => {
  it('becomes a graph, guessed at and put right before: text, Markdown, HTML, PDF, Word', async () => {
    const { page, faults } = await openPage(browser)
    const files: [name: string, bytes: Uint8Array][] = [
      ['story.txt', bytesOf(TEXT)],
      ['story.md', bytesOf(`# ${HEADLINE}\n\n${STORY.join('\n\n')}`)],
      ['story.html', bytesOf(HTML)],
      ['story.pdf', await articlePdf(HEADLINE, STORY)],
      ['story.docx', makeDocx([HEADLINE, ...STORY])],
    ]
    // The first is dropped on the page, whose dialogue opens by itself.
    await title(page, /^Russia can’t be defeated/).waitFor()
    await drop(page, [{ name: 'story.txt', text: TEXT }])
    for (const [name, bytes] of files) {
      if (name !== 'story.txt') {
        await openDialog(page)
        await addFile(page, name, bytes)
      }
      const field = dialog(page).getByLabel('Title')
      await field.waitFor()
      expect(await field.inputValue()).toBe(HEADLINE)
      expect(await dialog(page).getByLabel('Publisher').inputValue()).toBe('Reuters')
      expect(await dialog(page).getByLabel('Published').inputValue()).toBe('2024-09-03')
      expect(await dialog(page).getByRole('alert').count()).toBe(0)
      await field.fill(`Out of ${name}`)
      const together = dialog(page).getByRole('checkbox')
      if (await together.isChecked()) await together.uncheck()
      await makeGraph(page)
      await title(page, `Out of ${name}`).waitFor()
      await page.getByRole('button', { name: 'Outline' }).click()
      await entity(page, 'Emmanuel Macron').waitFor()
      await entity(page, 'Olaf Scholz').waitFor()
    }
    expect(await page.title()).not.toBe('ran')
    expect(faults).toEqual([])
  })

  it('is added by keyboard alone, and announced', async () => {
    const { page, faults } = await openPage(browser)
    const { keyboard } = page
    const goTo = async (role: 'button' | 'textbox', name: string) => {
      const target = page.getByRole(role, { name })
      for (let presses = 0; presses < MOST_TABS; presses++) {
        if (await target.evaluate((element) => element === document.activeElement)) return
        await keyboard.press('Tab')
      }
      throw new Error(`Tab does not lead to ${name}`)
    }
    await page.getByRole('button', { name: 'Add an article…' }).waitFor()
    await goTo('button', 'Add an article…')
    await keyboard.press('Enter')
    await goTo('textbox', 'Or paste the text')
    await keyboard.insertText(TEXT)
    await goTo('button', 'Go on with this text')
    await keyboard.press('Enter')
    const field = dialog(page).getByLabel('Title')
    await field.waitFor()
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
    await keyboard.press('Enter')
    await title(page, HEADLINE).waitFor()
    await page
      .getByRole('status')
      .filter({ hasText: `Shown: ${HEADLINE}.` })
      .waitFor({ state: 'attached' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('centre')
    expect(faults).toEqual([])
  })

  it('tells by stages how far the work is, and can be stopped at each', async () => {
    const { page, faults } = await openPage(browser)
    const model = '**/english-*.bin'
    // It never comes.
    await page.route(model, () => undefined)
    await openDialog(page)
    await paste(page, TEXT)
    await dialog(page).getByRole('button', { name: 'Make the graph' }).click()
    await dialog(page).getByRole('status').filter({ hasText: 'Fetching what Relata knows of English, once…' }).waitFor()
    await dialog(page).getByRole('progressbar', { name: 'Fetching what Relata knows of English, once' }).waitFor()
    await dialog(page).getByRole('button', { name: 'Stop' }).press('Enter')
    await dialog(page).getByLabel('Or paste the text').waitFor()
    await page.unroute(model)
    await title(page, /^Russia can’t be defeated/).waitFor()
    await paste(page, TEXT)
    await dialog(page).getByRole('button', { name: 'Cancel' }).click()
    await paste(page, TEXT)
    await dialog(page).getByLabel('Title').waitFor()
    await makeGraph(page)
    await title(page, HEADLINE).waitFor()
    expect(faults).toEqual([])
  })
})

describe('what cannot be read', () => {
  it('is refused with the reason, and what was shown still is', async () => {
    const { page, faults } = await openPage(browser)
    await openDialog(page)
    const refused: [name: string, bytes: Uint8Array, words: string][] = [
      ['scan.pdf', await makePdf((pdf) => pdf.rect(80, 80, 300, 400).fill('#777')), 'its pages are pictures'],
      [
        'locked.pdf',
        await makePdf((pdf) => pdf.text(TEXT), { userPassword: 'x', pdfVersion: '1.7' }),
        'locked by a password',
      ],
      ['renamed.pdf', bytesOf('Once upon a time'), 'this is no PDF, whatever its ending says'],
      ['photo.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'this is a picture; an article is text'],
      ['empty.txt', bytesOf(''), 'there is no text in it; give the file that has the story'],
    ]
    for (const [name, bytes, words] of refused) {
      await addFile(page, name, bytes)
      await alert(page, `${name}: `).filter({ hasText: words }).waitFor()
    }
    await page.keyboard.press('Escape')
    await title(page, /^Russia can’t be defeated/).waitFor()
    expect(faults).toEqual([])
  })

  it('is refused for its size before it is read', async () => {
    const { page } = await openPage(browser)
    await title(page, /^Russia can’t be defeated/).waitFor()
    const held = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(100e6)], 'large.pdf'))
      return transfer
    })
    await page.dispatchEvent('body', 'drop', { dataTransfer: held })
    await alert(
      page,
      'large.pdf: this file has 100 MB, an article has a few; files up to 50 MB are read: copy its text and paste it',
    ).waitFor()
  })

  it('has its language named, or its text shown with the reason why nothing was found', async () => {
    const { page } = await openPage(browser)
    await openDialog(page)
    const german =
      'Der Bundeskanzler ist am Dienstag eingetroffen. Er sprach mit dem Präsidenten über die Lieferung von Erdöl, die durch mehrere Länder führt, und über den Krieg und seine Folgen für die ganze Welt.'
    await paste(page, german)
    await alert(page, 'This seems to be in German. Relata reads English').waitFor()
    await dialog(page).getByRole('button', { name: 'Cancel' }).click()
    await paste(page, 'it rained all day and nobody came')
    await dialog(page).getByRole('button', { name: 'Make the graph' }).click()
    await alert(page, 'only 7 words in it: too little to say who does what').waitFor()
    expect(await dialog(page).getByRole('region').innerText()).toContain('it rained all day')
    await dialog(page).getByRole('button', { name: 'Change the text' }).click()
    expect(await dialog(page).getByLabel(/^Text/).inputValue()).toBe('it rained all day and nobody came')
  })
})
