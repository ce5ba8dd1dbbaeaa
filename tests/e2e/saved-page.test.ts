/** The page that is one file, opened from disk without a network; and the page within another page. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { fillPage } from '../../src/export/page/fill-page'
import type { GraphDocument } from '../../src/graph/document'
import { SMALL_GRAPH } from '../fixtures/small-graph'
import { launch, openPage } from './open-page'
import { clickEntity } from './picture'
import { download, openTakeAway, pixelsOf, textOfSvg, withoutBlanks } from './take-away'

let browser: Browser
let folder: string
/** Made by the command. */
let story: string

beforeAll(async () => {
  browser = await launch()
  folder = mkdtempSync(join(tmpdir(), 'relata-page-'))
  story = join(folder, 'story.html')
  runPage('--out', story)
  return async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

function runPage(...options: readonly string[]): void {
  const { NODE_ENV: _forTests, ...env } = process.env
  execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/page.ts', ...options], { env })
}

/** Opens a file from disk in a window without a network. */
async function openFromDisk(path: string, after = ''): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    offline: true,
  })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url())
    const isItself = protocol === 'file:' && pathname === pathToFileURL(path).pathname
    if (!isItself && !['data:', 'blob:'].includes(protocol)) faults.push(`request to ${request.url()}`)
  })
  await page.goto(pathToFileURL(path).href + after)
  return { page, faults }
}

const builtGraph = () => JSON.parse(readFileSync('public/graph.json', 'utf8')) as GraphDocument
const picture = (page: Page) => page.getByRole('img', { name: /^Graph of / })
const selected = (page: Page) => page.getByRole('complementary', { name: 'What is selected' })

describe('a saved page', () => {
  it('is the same from the command and from the page, and allows no script but its own', async () => {
    const { page, faults } = await openPage(browser)
    const dialog = await openTakeAway(page, 'Page')
    const file = await download(page, () => dialog.getByRole('button', { name: 'Save page' }).click())
    expect(file.name).toBe('russia-cant-be-defeated-militarily-kazakh-president-tells.html')
    const html = file.bytes.toString('utf8')
    // Compared as a whole: to print the difference of two such files helps nobody.
    expect(html === readFileSync(story, 'utf8')).toBe(true)
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
    expect(policy).toContain("default-src 'none'; script-src 'sha256-")
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).not.toMatch(/unsafe|http|\*/)
    expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).toMatch(/^Russia can’t be defeated .* · Relata$/)
    expect(faults).toEqual([])
  })

  it('opens from disk and is explored: a person, a relation, its words, the path of a link', async () => {
    const graph = builtGraph()
    const { page, faults } = await openFromDisk(story)
    await picture(page).waitFor()
    await page.getByRole('region', { name: 'Article' }).waitFor()
    const scholz = graph.entities.find(({ name }) => name.includes('Scholz'))
    await clickEntity(page, scholz?.id ?? '')
    await selected(page)
      .getByRole('heading', { name: scholz?.name ?? '', level: 2 })
      .waitFor()
    expect(page.url()).toContain('#select=person/olaf-scholz')
    await page.getByRole('button', { name: 'Table' }).click()
    await page.getByRole('table').waitFor()
    await page.goBack()
    await picture(page).waitFor()
    await page.reload()
    await selected(page)
      .getByRole('heading', { name: scholz?.name ?? '', level: 2 })
      .waitFor()

    await page.keyboard.press('Control+k')
    await page.keyboard.type('druzh')
    await page.getByRole('option', { name: /^Druzhba pipeline/ }).click()
    await selected(page).getByRole('heading', { name: 'Druzhba pipeline', level: 2 }).waitFor()
    await selected(page).getByRole('button', { name: 'Path to…' }).click()
    const path = page.getByRole('complementary', { name: 'Path between two entities' })
    await path.getByRole('combobox', { name: 'To' }).selectOption({ label: scholz?.name ?? '' })
    await path.getByRole('blockquote').first().waitFor()
    const told = await path.textContent()
    const filters = page.getByRole('complementary', { name: 'Filters' })
    await filters.getByRole('checkbox', { name: /^Conflict/ }).uncheck()
    const all = picture(page).and(page.getByRole('img', { name: new RegExp(`and ${graph.relations.length} `) }))
    await all.waitFor({ state: 'detached' })

    // The address is the link: opened anew, it shows the same.
    const other = await openFromDisk(story, new URL(page.url()).hash)
    const otherPath = other.page.getByRole('complementary', { name: 'Path between two entities' })
    await otherPath.waitFor()
    expect(await otherPath.textContent()).toBe(told)
    expect(await picture(other.page).getAttribute('aria-label')).toBe(await picture(page).getAttribute('aria-label'))
    await page.goBack()
    expect(await filters.getByRole('checkbox', { name: /^Conflict/ }).isChecked()).toBe(true)
    expect([...faults, ...other.faults]).toEqual([])
  })

  it('is made of any graph document that the command is given', async () => {
    const graph = join(folder, 'small.json')
    const path = join(folder, 'small.html')
    writeFileSync(graph, JSON.stringify(SMALL_GRAPH))
    runPage('--graph', graph, '--texts', 'quotations', '--out', path)
    const { page, faults } = await openFromDisk(path, '#select=person/ada')
    await page.getByRole('heading', { level: 1, name: 'Ada visits Borduria' }).waitFor()
    await selected(page).getByRole('heading', { name: 'Ada Lovelace', level: 2 }).waitFor()
    expect(faults).toEqual([])
  })

  it('gives away pictures and data, but no pages', async () => {
    const graph = builtGraph()
    const { page, faults } = await openFromDisk(story)
    const dialog = await openTakeAway(page, 'Picture')
    expect(await dialog.getByRole('button', { name: 'Page', exact: true }).count()).toBe(0)
    const svg = await download(page, () => dialog.getByRole('button', { name: 'Save SVG' }).click())
    const written = await textOfSvg(page, svg.bytes.toString('utf8'))
    for (const { name } of graph.entities) expect(written).toContain(withoutBlanks(name))
    const png = await download(page, () => dialog.getByRole('button', { name: 'Save PNG' }).click())
    const { width, colours } = await pixelsOf(page, png.bytes)
    expect(width).toBe(2400)
    expect(colours).toBeGreaterThan(8)
    const pdf = await download(page, () => dialog.getByRole('button', { name: 'Save PDF' }).click())
    expect(pdf.bytes.toString('latin1')).toContain('+SourceSerif4-SemiBold')
    await dialog.getByRole('button', { name: 'Data', exact: true }).click()
    const data = await download(page, () => dialog.getByRole('button', { name: 'Save', exact: true }).click())
    expect(JSON.parse(data.bytes.toString('utf8'))).toEqual(graph)
    expect(faults).toEqual([])
  })

  it('opens another graph, and its own again', async () => {
    const { page, faults } = await openFromDisk(story)
    await page.getByRole('button', { name: 'Open…' }).click()
    const button = page.getByRole('button', { name: 'Choose files' })
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()])
    await chooser.setFiles('tests/fixtures/foreign-graphs/gephi.gexf')
    await page.getByRole('heading', { level: 1, name: 'gephi.gexf' }).waitFor()
    await page.getByRole('button', { name: 'Back to this page’s own graph' }).click()
    await page.getByRole('heading', { level: 1, name: /^Russia/ }).waitFor()
    expect(faults).toEqual([])
  })

  it('opens at the view that it was saved with, and carries what is quoted only where that is asked for', async () => {
    const { page } = await openPage(browser, { address: '#select=country/germany&view=outline' })
    const dialog = await openTakeAway(page, 'Page')
    await dialog.getByRole('radio', { name: 'Only what is quoted' }).check()
    const { bytes } = await download(page, () => dialog.getByRole('button', { name: 'Save page' }).click())
    const path = join(folder, 'view.html')
    writeFileSync(path, bytes)
    const saved = await openFromDisk(path)
    await saved.page.getByRole('tree').waitFor()
    await selected(saved.page).getByRole('heading', { name: 'Germany', level: 2 }).waitFor()
    const [article] = builtGraph().articles
    const carried = await saved.page.evaluate(
      () => JSON.parse(document.getElementById('relata-graph')?.textContent ?? '{}') as unknown,
    )
    expect((carried as GraphDocument).articles[0]?.text.length).toBeLessThan(article?.text.length ?? 0)
    expect(saved.faults).toEqual([])
  })

  it('takes markup in the graph for text', async () => {
    const run = "globalThis.ranFromArticle='yes'"
    const markup = `</script><script>${run}</script><img src=x onerror="${run}">$&`
    const graph = builtGraph()
    const articles = graph.articles.map((article) => ({ ...article, title: markup, publisher: markup }))
    const template = await (await fetch(new URL('page-template.html', inject('pageUrl')))).text()
    const path = join(folder, 'hostile.html')
    writeFileSync(path, fillPage(template, { ...graph, articles }, markup))
    const { page } = await openFromDisk(path)
    await page.getByRole('heading', { level: 1, name: markup }).waitFor()
    await page.evaluate((html) => {
      const place = document.createElement('div')
      place.innerHTML = html
      const script = document.createElement('script')
      script.textContent = "globalThis.ranFromArticle='yes'"
      document.body.append(place, script)
    }, markup)
    expect(await page.evaluate(() => 'ranFromArticle' in globalThis)).toBe(false)
  })
})

describe('within another page', () => {
  it('shows graph and legend only, with a link to the full view, and leaves the history alone', async () => {
    const { page, faults } = await openPage(browser)
    const dialog = await openTakeAway(page, 'Page')
    const snippet = await dialog.getByRole('textbox', { name: 'HTML to embed this view' }).inputValue()
    const host = await page.context().newPage()
    await host.route('**/host.html', (route) =>
      route.fulfill({ body: `${snippet}<p style="height: 100vh"></p>`, contentType: 'text/html' }),
    )
    await host.goto(new URL('host.html', page.url()).href)
    const frame = host.frameLocator('iframe')
    // Whole: it goes on beyond no side of its frame.
    const graph = frame.getByRole('img', { name: /^Graph of / })
    await expect.poll(() => graph.getAttribute('data-beyond')).toBe('')
    await frame.getByText('Pipeline', { exact: true }).waitFor()
    await frame.getByText('someone claims so').waitFor()
    for (const role of ['complementary', 'combobox', 'textbox'] as const) {
      expect(await frame.getByRole(role).count()).toBe(0)
    }
    expect(await frame.getByRole('button', { name: 'Zoom' }).count()).toBe(0)
    // Whoever scrolls past it does not get stuck in it.
    await host.mouse.move(400, 300)
    await host.mouse.wheel(0, 200)
    await expect.poll(() => host.evaluate(() => window.scrollY)).toBeGreaterThan(0)
    expect(await graph.getAttribute('data-beyond')).toBe('')
    const link = frame.getByRole('link', { name: 'Open the full view' })
    expect(await link.getAttribute('href')).toBe(page.url())
    const entries = await host.evaluate(() => window.history.length)
    await frame.getByRole('application', { name: 'Walk the graph' }).getByRole('button').press('Enter')
    await expect.poll(() => link.getAttribute('href')).toContain('#select=')
    expect(await host.evaluate(() => window.history.length)).toBe(entries)
    expect(faults).toEqual([])
  })

  it('works for a saved page too', async () => {
    const { page, faults } = await openFromDisk(story, '?embed')
    await picture(page).waitFor()
    await page.getByRole('link', { name: 'Open the full view' }).waitFor()
    expect(await page.getByRole('region', { name: 'Article' }).count()).toBe(0)
    expect(faults).toEqual([])
  })
})
