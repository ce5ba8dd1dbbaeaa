/** The reader's own articles: from a file or pasted words to a graph, kept on the machine. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { articlePdf, makeDocx, makePdf } from '../fixtures/documents'
import { launch, openPage } from './open-page'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
  return () => browser.close()
})

const HEADLINE = 'Macron meets Scholz in Berlin'
const STORY = [
  'September 3, 2024',
  'BERLIN (Reuters) - French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Tuesday.',
  'France supports Ukraine, Macron said.',
]
const TEXT = [HEADLINE, ...STORY].join('\n\n')
const HTML = `<html><head><title>${HEADLINE}</title></head><body><article><h1>${HEADLINE}</h1>${STORY.map((words) => `<p>${words}</p>`).join('')}<script>document.title = 'ran'</script></article></body></html>`

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const dialog = (page: Page) => page.getByRole('dialog')
const alert = (page: Page, words: string | RegExp) => dialog(page).getByRole('alert').filter({ hasText: words })
const entity = (page: Page, name: string) => page.getByRole('treeitem', { name: new RegExp(name) }).first()

async function addFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const buttons = dialog(page).getByRole('button', { name: 'Choose files' })
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), buttons.click()])
  await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
}

async function paste(page: Page, text: string): Promise<void> {
  await dialog(page).getByLabel('Or paste the text').fill(text)
  await dialog(page).getByRole('button', { name: 'Go on with this text' }).click()
}

async function makeGraph(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Make the graph' }).click()
  await dialog(page).waitFor({ state: 'detached' })
}

const openDialog = (page: Page) => page.getByRole('button', { name: 'Add an article…' }).click()
const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('an article of one’s own', () => {
  it.each([
    ['story.txt', () => bytesOf(TEXT)],
    ['story.md', () => bytesOf(`# ${HEADLINE}\n\n${STORY.join('\n\n')}`)],
    ['story.html', () => bytesOf(HTML)],
    ['story.pdf', () => articlePdf(HEADLINE, STORY)],
    ['story.docx', () => makeDocx([HEADLINE, ...STORY])],
  ])('becomes a graph, guessed at and put right before: %s', async (name, make) => {
    const { page, faults } = await openPage(browser)
    await openDialog(page)
    await addFile(page, name, await make())
    const field = dialog(page).getByLabel('Title')
    await field.waitFor()
    expect(await field.inputValue()).toBe(HEADLINE)
    expect(await dialog(page).getByLabel('Publisher').inputValue()).toBe('Reuters')
    expect(await dialog(page).getByLabel('Published').inputValue()).toBe('2024-09-03')
    await field.fill('Put right')
    await makeGraph(page)
    await title(page, 'Put right').waitFor()
    await page.getByRole('button', { name: 'Outline' }).click()
    await entity(page, 'Emmanuel Macron').waitFor()
    await entity(page, 'Olaf Scholz').waitFor()
    expect(await page.title()).not.toBe('ran')
    expect(faults).toEqual([])
  })

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
    await paste(page, 'Tusk in Kyiv\n\nPolish Prime Minister Donald Tusk visited Ukraine on Monday.')
    await dialog(page).getByLabel(`Together with “${HEADLINE}”`).waitFor()
    await makeGraph(page)
    await title(page, '2 articles').waitFor()

    await openDialog(page)
    await dialog(page).getByRole('button', { name: 'Rename “Tusk in Kyiv”' }).click()
    await dialog(page).getByLabel('Title').fill('Tusk travels')
    await dialog(page).getByRole('button', { name: 'Save' }).click()
    await dialog(page).getByRole('button', { name: 'Remove “Tusk travels”' }).click()
    await dialog(page).getByText('Removed “Tusk travels”.').waitFor()
    await page.reload()
    await page.getByText('1 of the 2 articles that the link names is not on this machine.').waitFor()
    await openDialog(page)
    await dialog(page)
      .getByRole('button', { name: `Remove “${HEADLINE}”` })
      .click()
    await dialog(page).getByRole('button', { name: 'Undo' }).click()
    await dialog(page).getByRole('button', { name: HEADLINE, exact: true }).click()
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

  it('is shown though the browser keeps nothing, and the page says so', async () => {
    const { page, faults } = await openPage(browser)
    await page.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError')
      }
    })
    await openDialog(page)
    await alert(page, 'The browser keeps nothing for this page').waitFor()
    await paste(page, TEXT)
    await dialog(page).getByLabel('Title').waitFor()
    await makeGraph(page)
    await title(page, HEADLINE).waitFor()
    await page.getByText('What you added is here until the page is closed.').waitFor()
    await openDialog(page)
    await dialog(page).getByRole('button', { name: 'Export all' }).waitFor()
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
      ['empty.txt', bytesOf(''), 'there is no text in it'],
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
    await alert(page, 'large.pdf: this file has 100 MB, an article has a few; files up to 50 MB are read').waitFor()
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
