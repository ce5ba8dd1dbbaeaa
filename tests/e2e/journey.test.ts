/** The first journey: a person, what they have to do with another, the words that say so, and the picture to take away. */
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphDocument } from '../../src/graph/document'
import { parseGraphDocument } from '../../src/graph/validate'
import { launch, openPage } from './open-page'
import { clickEntity } from './picture'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
  return () => browser.close()
})

async function graphOf(page: Page): Promise<GraphDocument> {
  const address = new URL('graph.json', page.url()).href
  return parseGraphDocument(await (await page.request.get(address)).json())
}

const selected = (page: Page) => page.getByRole('complementary', { name: 'What is selected' })

describe('the built page', () => {
  it('leads from Tokayev over a relation and its quotation to Scholz and back', async () => {
    const { page, faults } = await openPage(browser)
    const graph = await graphOf(page)
    const tokayev = graph.entities.find(({ name }) => name.includes('Tokayev'))
    const scholz = graph.entities.find(({ name }) => name.includes('Scholz'))
    if (tokayev === undefined || scholz === undefined) throw new Error('The graph lacks Tokayev or Scholz')

    await clickEntity(page, tokayev.id)
    await selected(page).getByRole('heading', { name: tokayev.name, level: 2 }).waitFor()

    await selected(page)
      .getByRole('button', { name: `${tokayev.name} speaks to ${scholz.name}: show` })
      .click()
    await selected(page)
      .getByRole('heading', { name: `${tokayev.name} speaks to ${scholz.name}`, level: 2 })
      .waitFor()
    const relation = graph.relations.find(
      ({ source, type, target }) => source === tokayev.id && type === 'speaks_to' && target === scholz.id,
    )
    const [statement] = relation?.statements ?? []
    const [article] = graph.articles
    const quotation = article?.text.slice(statement?.start, statement?.end) ?? ''
    expect(quotation).toContain('told visiting German Chancellor')
    const quoted = await selected(page).getByRole('blockquote').first().textContent()
    expect(quoted?.replace(/\s+/g, ' ').trim()).toBe(quotation.replace(/\s+/g, ' '))

    await selected(page).getByRole('heading', { level: 2 }).getByRole('button', { name: scholz.name }).click()
    await selected(page).getByRole('heading', { name: scholz.name, level: 2 }).waitFor()

    await page.goBack()
    await selected(page)
      .getByRole('heading', { name: `${tokayev.name} speaks to ${scholz.name}`, level: 2 })
      .waitFor()
    await page.goBack()
    await selected(page).getByRole('heading', { name: tokayev.name, level: 2 }).waitFor()
    await page.keyboard.press('Escape')
    await selected(page).waitFor({ state: 'detached' })
    expect(faults).toEqual([])
  })

  it('shows one relation type alone, and everything again', async () => {
    const { page, faults } = await openPage(browser)
    const graph = await graphOf(page)
    const pairs = graph.relations
      .filter(({ type }) => type === 'visits')
      .map(({ source, target }) => `${source} ${target}`)
    const visits = new Set(pairs).size
    expect(visits).toBeGreaterThan(0)
    const filters = page.getByRole('complementary', { name: 'Filters' })
    await filters.getByRole('button', { name: 'Relation types of Diplomacy' }).click()
    await filters.getByRole('button', { name: 'Only visits' }).click()
    const lines = `Graph of ${graph.entities.length} entities and ${visits} line`
    const picture = page.getByRole('img', { name: new RegExp(`^${lines}s?\\b`) })
    await picture.waitFor()
    await page.getByRole('button', { name: 'Show everything' }).click()
    await picture.waitFor({ state: 'detached' })
    await page.getByRole('img', { name: /^Graph of / }).waitFor()
    expect(faults).toEqual([])
  })

  it('saves a PNG that is not blank and an SVG that holds the names as text', async () => {
    const { page, faults } = await openPage(browser)
    const graph = await graphOf(page)
    await page.getByRole('button', { name: 'Save the picture' }).click()
    const dialog = page.getByRole('dialog', { name: 'Save the picture' })

    const svgFile = await download(page, () => dialog.getByRole('button', { name: 'Save SVG' }).click())
    expect(svgFile.name).toMatch(/^russia-cant-be-defeated-militarily.*\.svg$/)
    const written = await textOfSvg(page, svgFile.bytes.toString('utf8'))
    for (const { name } of graph.entities) expect(written).toContain(withoutBlanks(name))

    const pngFile = await download(page, () => dialog.getByRole('button', { name: 'Save PNG' }).click())
    expect(pngFile.name).toMatch(/^russia-cant-be-defeated-militarily.*\.png$/)
    const { width, height, colours } = await pixelsOf(page, pngFile.bytes)
    expect(width).toBeGreaterThan(1000)
    expect(height).toBeGreaterThan(600)
    // Paper, ink, and a fill for every kind that is in the graph.
    expect(colours).toBeGreaterThan(2 + new Set(graph.entities.map(({ kind }) => kind)).size)
    expect(faults).toEqual([])
  })
})

async function download(page: Page, start: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), start()])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** All text of a figure, blank space left out: a long name stands on several lines. */
async function textOfSvg(page: Page, svg: string): Promise<string> {
  const texts = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml')
    return [...parsed.querySelectorAll('text')].map((text) => text.textContent)
  }, svg)
  return withoutBlanks(texts.join(''))
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '')
}

/** Decodes a picture in the browser; `colours` counts those that fill at least one pixel in ten thousand. */
function pixelsOf(page: Page, png: Buffer): Promise<{ width: number; height: number; colours: number }> {
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
    const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)
    const counts = new Map<number, number>()
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
    const colours = [...counts.values()].filter((count) => count >= pixels.length / 10_000).length
    return { width, height, colours }
  }, png.toString('base64'))
}
