/** What comes out of the page when something is taken away, and what is in it. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

export interface Download {
  readonly name: string
  readonly bytes: Buffer
}

export async function download(page: Page, start: () => Promise<void>): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), start()])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** @param part the part of the dialogue that is shown */
export async function openTakeAway(page: Page, part: 'Picture' | 'Data' | 'Page') {
  await page.getByRole('button', { name: 'Take away' }).click()
  const dialog = page.getByRole('dialog', { name: 'Take away' })
  await dialog.getByRole('button', { name: part, exact: true }).click()
  return dialog
}

/** All text of a figure, blank space left out: a long name stands on several lines. */
export async function textOfSvg(page: Page, svg: string): Promise<string> {
  const texts = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml')
    return [...parsed.querySelectorAll('text')].map((text) => text.textContent)
  }, svg)
  return withoutBlanks(texts.join(''))
}

export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '')
}

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Colours that fill at least one pixel in ten thousand. */
  readonly colours: number
  /** Of the first pixel: red, green, blue, opacity. */
  readonly corner: readonly number[]
}

/** Decodes a picture in the browser. */
export function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  return page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('no canvas')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, width, height)
    const pixels = new Uint32Array(data.buffer)
    const counts = new Map<number, number>()
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
    const colours = [...counts.values()].filter((count) => count >= pixels.length / 10_000).length
    return { width, height, colours, corner: [...data.slice(0, 4)] }
  }, png.toString('base64'))
}
