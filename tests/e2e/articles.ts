/** What the tests of the reader's own articles share: an article, and the ways into the dialogue. */
import type { Page } from 'playwright-core'

export const HEADLINE = 'Macron meets Scholz in Berlin'
export const STORY = [
  'September 3, 2024',
  'BERLIN (Reuters) - French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Tuesday.',
  'France supports Ukraine, Macron said.',
]
export const TEXT = [HEADLINE, ...STORY].join('\n\n')
export const HTML = `<html><head><title>${HEADLINE}</title></head><body><article><h1>${HEADLINE}</h1>${STORY.map((words) => `<p>${words}</p>`).join('')}<script>document.title = 'ran'</script></article></body></html>`

export const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
export const dialog = (page: Page) => page.getByRole('dialog')
export const alert = (page: Page, words: string | RegExp) => dialog(page).getByRole('alert').filter({ hasText: words })
export const entity = (page: Page, name: string) => page.getByRole('treeitem', { name: new RegExp(name) }).first()

export async function addFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const buttons = dialog(page).getByRole('button', { name: 'Choose files' })
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), buttons.click()])
  await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
}

/** Lets files go over the page, as a pointer that held them would. */
export async function drop(page: Page, files: readonly { readonly name: string; readonly text: string }[]) {
  const dataTransfer = await page.evaluateHandle((held) => {
    const transfer = new DataTransfer()
    for (const { name, text } of held) transfer.items.add(new File([text], name))
    return transfer
  }, files)
  await page.dispatchEvent('body', 'drop', { dataTransfer })
}

export async function paste(page: Page, text: string): Promise<void> {
  await dialog(page).getByLabel('Or paste the text').fill(text)
  await dialog(page).getByRole('button', { name: 'Go on with this text' }).click()
}

export async function makeGraph(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Make the graph' }).click()
  await dialog(page).waitFor({ state: 'detached' })
}

export const openDialog = (page: Page) => page.getByRole('button', { name: 'Add an article…' }).click()
export const bytesOf = (text: string) => new TextEncoder().encode(text)
