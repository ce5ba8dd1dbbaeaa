/** Taking the graph away: what each file holds that comes out of the page. */
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'n3'
import type { Browser, Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphDocument } from '../../src/graph/document'
import { parseGraphDocument } from '../../src/graph/validate'
import { launch, openPage } from './open-page'
import { download, openTakeAway, pixelsOf, textOfSvg, withoutBlanks } from './take-away'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
  return () => browser.close()
})

async function graphOf(page: Page): Promise<GraphDocument> {
  const address = new URL('graph.json', page.url()).href
  return parseGraphDocument(await (await page.request.get(address)).json())
}

const press = (dialog: Locator, name: string) => dialog.getByRole('button', { name, exact: true }).click()
const NAME = 'russia-cant-be-defeated-militarily-kazakh-president-tells'

const FORMATS: readonly (readonly [string, string, (text: string) => boolean])[] = [
  ['Linked data (Turtle)', 'ttl', (text) => new Parser().parse(text).length > 500],
  ['Linked data (JSON-LD)', 'jsonld', (text) => '@context' in (JSON.parse(text) as object)],
  ['Gephi (GEXF 1.3)', 'gexf', (text) => text.includes('<gexf')],
  ['GraphML (yEd, NetworkX)', 'graphml', (text) => text.includes('<graphml')],
  ['Cytoscape (JSON)', 'cyjs', (text) => 'elements' in (JSON.parse(text) as object)],
]

describe('the picture', () => {
  it('is a PNG of the size and ground asked for, and an SVG that holds the names as text', async () => {
    const { page, faults } = await openPage(browser)
    const graph = await graphOf(page)
    const dialog = await openTakeAway(page, 'Picture')

    const svgFile = await download(page, () => press(dialog, 'Save SVG'))
    expect(svgFile.name).toBe(`${NAME}.svg`)
    const written = await textOfSvg(page, svgFile.bytes.toString('utf8'))
    for (const { name } of graph.entities) expect(written).toContain(withoutBlanks(name))

    await dialog.getByLabel('Shape').selectOption('Slide, 16:9')
    const slide = await download(page, () => press(dialog, 'Save PNG'))
    expect(slide.name).toBe(`${NAME}.png`)
    const light = await pixelsOf(page, slide.bytes)
    expect(light).toMatchObject({ width: 1920, height: 1080, corner: [251, 248, 241, 255] })
    // Paper, ink, and a fill for every kind that is in the graph.
    expect(light.colours).toBeGreaterThan(2 + new Set(graph.entities.map(({ kind }) => kind)).size)

    // Two pixels to each of the window's.
    await dialog.getByLabel('Shape').selectOption('This window, 2×')
    const { width, height } = page.viewportSize() ?? { width: NaN, height: NaN }
    const screen = await pixelsOf(page, (await download(page, () => press(dialog, 'Save PNG'))).bytes)
    expect(screen).toMatchObject({ width: 2 * width, height: 2 * height, corner: [251, 248, 241, 255] })
    expect(screen.colours).toBeGreaterThan(8)
    await dialog.getByLabel('Shape').selectOption('Slide, 16:9')

    await dialog.getByLabel('Width, px').fill('800')
    await dialog.getByRole('radio', { name: 'Dark' }).check()
    const dark = await pixelsOf(page, (await download(page, () => press(dialog, 'Save PNG'))).bytes)
    expect(dark).toMatchObject({ width: 800, height: 450, corner: [23, 24, 26, 255] })
    await dialog.getByRole('radio', { name: 'Transparent' }).check()
    const clear = await pixelsOf(page, (await download(page, () => press(dialog, 'Save PNG'))).bytes)
    expect(clear).toMatchObject({ width: 800, height: 450, corner: [0, 0, 0, 0] })
    expect(clear.colours).toBeGreaterThan(8)
    expect(faults).toEqual([])
  })

  it('is of the selection and its neighbours, and leaves out what is switched off', async () => {
    const { page } = await openPage(browser, { address: '#select=organisation/european-union' })
    const dialog = await openTakeAway(page, 'Picture')
    await dialog.getByRole('radio', { name: 'What is selected, with neighbours' }).check()
    await dialog.getByRole('checkbox', { name: 'Source' }).uncheck()
    const file = await download(page, () => press(dialog, 'Save SVG'))
    expect(file.name).toBe(`${NAME}--european-union-and-neighbours.svg`)
    const svg = file.bytes.toString('utf8')
    expect(svg).toContain('European Union and neighbours: 2 entities and 1 relation')
    expect(svg).toContain('>Russia</text>')
    expect(svg).not.toContain('>Kazakhstan</text>')
    expect(svg).not.toContain('Source:')
  })

  it('is a PDF of one page, of text in its own fonts; and goes to the clipboard as a PNG', async () => {
    const { page, faults } = await openPage(browser)
    const dialog = await openTakeAway(page, 'Picture')
    await dialog.getByLabel('Shape').selectOption('A4, 300 dpi')
    const { name, bytes } = await download(page, () => press(dialog, 'Save PDF'))
    expect(name).toBe(`${NAME}.pdf`)
    const pdf = bytes.toString('latin1')
    expect(pdf.startsWith('%PDF-')).toBe(true)
    await dialog.getByLabel('Shape').selectOption('A4 upright, 300 dpi')
    const upright = (await download(page, () => press(dialog, 'Save PDF'))).bytes.toString('latin1')
    // A4 in points, to a quarter of one.
    for (const [file, across, down] of [
      [pdf, 841.89, 595.28],
      [upright, 595.28, 841.89],
    ] as const) {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(file) ?? []
      expect(Math.abs(Number(width) - across)).toBeLessThan(0.5)
      expect(Math.abs(Number(height) - down)).toBeLessThan(0.5)
    }
    for (const font of ['SourceSerif4-SemiBold', 'IBMPlexSans-Regular']) expect(pdf).toContain(`+${font}`)
    expect(pdf).not.toContain('/Subtype /Image')

    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await dialog.getByLabel('Shape').selectOption('Slide, 16:9')
    await press(dialog, 'Copy')
    await dialog.getByText('Copied', { exact: true }).waitFor()
    const base64 = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const bytes = new Uint8Array(await ((await item?.getType('image/png'))?.arrayBuffer() ?? new ArrayBuffer()))
      return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''))
    })
    const { width: across, height: down, colours } = await pixelsOf(page, Buffer.from(base64, 'base64'))
    expect([across, down]).toEqual([1920, 1080])
    expect(colours).toBeGreaterThan(8)
    expect(faults).toEqual([])
  })

  it('too large to be drawn is refused before, with the largest that works, which does', async () => {
    const { page } = await openPage(browser)
    const dialog = await openTakeAway(page, 'Picture')
    await dialog.getByLabel('Shape').selectOption('Square')
    await dialog.getByLabel('Width, px').fill('30000')
    const told = dialog.getByText(/^Too large for a PNG: at most [\d,]+ px wide$/)
    await told.waitFor()
    expect(await dialog.getByRole('button', { name: 'Save PNG' }).isDisabled()).toBe(true)
    const largest = Number(((await told.textContent()) ?? '').replace(/\D/g, ''))
    await dialog.getByLabel('Width, px').fill(String(largest))
    await dialog.getByRole('radio', { name: 'Dark' }).check()
    const { bytes } = await download(page, () => press(dialog, 'Save PNG'))
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([largest, largest])
    // A blank picture of this size would be far smaller.
    expect(bytes.length).toBeGreaterThan(1_000_000)
  })
})

describe('the data', () => {
  it('is the whole graph, in a form that opens again, and without the articles’ text where that is asked for', async () => {
    const { page, faults } = await openPage(browser)
    const graph = await graphOf(page)
    const dialog = await openTakeAway(page, 'Data')
    const whole = await download(page, () => press(dialog, 'Save'))
    expect(whole.name).toBe(`${NAME}.json`)
    expect(JSON.parse(whole.bytes.toString('utf8'))).toEqual(graph)

    await dialog.getByRole('radio', { name: 'Only what is quoted' }).check()
    const quoted = await download(page, () => press(dialog, 'Save'))
    const cut = parseGraphDocument(JSON.parse(quoted.bytes.toString('utf8')))
    expect(cut.relations.map(({ id }) => id)).toEqual(graph.relations.map(({ id }) => id))
    expect(cut.articles[0]?.text.length).toBeLessThan(graph.articles[0]?.text.length ?? 0)
    expect(faults).toEqual([])
  })

  it('is tables in one archive, of what is shown', async () => {
    const { page } = await openPage(browser, { address: '#types=visits&isolated=hidden' })
    const graph = await graphOf(page)
    const visits = graph.relations.filter(({ type }) => type === 'visits')
    const dialog = await openTakeAway(page, 'Data')
    await dialog.getByRole('radio', { name: 'CSV: entities, relations and statements in one .zip' }).check()
    await dialog.getByRole('radio', { name: 'What is shown now' }).check()
    const file = await download(page, () => press(dialog, 'Save'))
    expect(file.name).toBe(`${NAME}--only-visits-without-those-that-have-no-line.csv.zip`)
    const tables = unzipSync(file.bytes)
    expect(Object.keys(tables)).toEqual(['entities.csv', 'relations.csv', 'statements.csv', 'articles.csv'])
    const rows = (name: string): Record<string, string>[] =>
      parse(strFromU8(tables[name] ?? new Uint8Array()), { columns: true, bom: true })
    expect(rows('relations.csv').map(({ id }) => id)).toEqual(visits.map(({ id }) => id))
    expect(rows('statements.csv')).toHaveLength(visits.flatMap(({ statements }) => statements).length)
    expect(rows('articles.csv').map(({ text }) => text)).toEqual(graph.articles.map(({ text }) => text))
    const ends = new Set(visits.flatMap(({ source, target }) => [source, target]))
    for (const end of ends) expect(rows('entities.csv').map(({ id }) => id)).toContain(end)
  })

  it('is written in the formats of other programs', async () => {
    const { page, faults } = await openPage(browser)
    const dialog = await openTakeAway(page, 'Data')
    for (const [format, extension, holds] of FORMATS) {
      await dialog.getByRole('radio', { name: format }).check()
      const { name, bytes } = await download(page, () => press(dialog, 'Save'))
      expect(name).toBe(`${NAME}.${extension}`)
      expect(holds(bytes.toString('utf8')), format).toBe(true)
      await dialog.getByText(`Saved as ${NAME}.${extension}`).waitFor()
    }
    expect(faults).toEqual([])
  })
})
