/** Opening graphs of other programs in the page: from disk, by dropping, by address. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseGraphDocument } from '../../src/graph/validate'
import { largeGraph } from '../fixtures/large-graph'
import { launch, openPage } from './open-page'

const FOREIGN = 'tests/fixtures/foreign-graphs'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
  return () => browser.close()
})

interface ChosenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

async function choose(page: Page, files: string[] | ChosenFile): Promise<void> {
  await page.getByRole('button', { name: 'Open…' }).click()
  const button = page.getByRole('dialog', { name: 'Open a graph' }).getByRole('button', { name: 'Choose files' })
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()])
  await chooser.setFiles(files)
}

const foreign = (...names: readonly string[]) => names.map((name) => join(FOREIGN, name))
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const picture = (page: Page, entities: number, lines: string) =>
  page.getByRole('img', { name: `Graph of ${entities} entities and ${lines}` })
const SAMPLE = /^Russia can’t be defeated/

describe('a graph file', () => {
  it('of another program is opened, whichever format it has', async () => {
    const { page, faults } = await openPage(browser)
    for (const [names, entities] of [
      [['gephi.gexf'], 2],
      [['yed.graphml'], 3],
      [['cytoscape-desktop.cyjs'], 2],
      [['gephi-nodes.csv', 'gephi-edges.csv'], 2],
    ] as const) {
      await choose(page, foreign(...names))
      await title(page, names.join(', ')).waitFor()
      await picture(page, entities, '1 line').waitFor()
      // No article, no reader.
      expect(await page.getByRole('region', { name: 'Article' }).count()).toBe(0)
      expect(await page.getByRole('button', { name: 'Article', exact: true }).count()).toBe(0)
    }
    expect(faults).toEqual([])
  })

  it('is left by Back, by Forward found again, and left for the sample', async () => {
    const { page, faults } = await openPage(browser, { address: '#view=table' })
    await page.getByRole('table').waitFor()
    await choose(page, foreign('gephi.gexf'))
    await title(page, 'gephi.gexf').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('centre')
    await page.getByRole('button', { name: 'Outline' }).click()
    await page.getByRole('tree').waitFor()
    await page.goBack()
    await picture(page, 2, '1 line').waitFor()
    await page.goBack()
    await title(page, SAMPLE).waitFor()
    await page.getByRole('table').waitFor()
    await page.goForward()
    await title(page, 'gephi.gexf').waitFor()
    await page.getByRole('button', { name: 'Back to the sample' }).click()
    await title(page, SAMPLE).waitFor()
    expect(await page.getByRole('button', { name: 'Back to the sample' }).count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('with articles of its own has its reader', async () => {
    const { page } = await openPage(browser, { address: '?graph=graph.json' })
    const built = await (await page.request.get(new URL('graph.json', page.url()).href)).body()
    const graph = JSON.parse(built.toString('utf8')) as { articles: { title: string }[] }
    const changed = { ...graph, articles: graph.articles.map((article) => ({ ...article, title: 'Told anew' })) }
    await choose(page, {
      name: 'anew.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(changed)),
    })
    await title(page, 'Told anew').waitFor()
    await page.getByRole('region', { name: 'Article' }).waitFor()
  })

  it('that does not fit is refused with the place, and what was open stays open', async () => {
    const { page, faults } = await openPage(browser)
    await title(page, SAMPLE).waitFor()
    const broken = (await readFile(join(FOREIGN, 'gephi.gexf'), 'utf8')).replace('</nodes>', '')
    await choose(page, { name: 'broken.gexf', mimeType: 'application/xml', buffer: Buffer.from(broken) })
    const alert = page.getByRole('alert')
    await alert.filter({ hasText: /broken\.gexf: not well-formed XML, line \d+, column \d+/ }).waitFor()
    await title(page, SAMPLE).waitFor()
    await choose(page, { name: 'story.docx', mimeType: '', buffer: Buffer.from('no graph') })
    await alert.filter({ hasText: 'story.docx: this is no graph' }).waitFor()
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await alert.waitFor({ state: 'detached' })
    expect(faults).toEqual([])
  })

  it('is opened where it is dropped on the page', async () => {
    const { page, faults } = await openPage(browser)
    await title(page, SAMPLE).waitFor()
    const text = await readFile(join(FOREIGN, 'networkx.graphml'), 'utf8')
    const held = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], 'networkx.graphml'))
      return transfer
    }, text)
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: held })
    await page.getByText('Drop to open').waitFor()
    await page.dispatchEvent('body', 'drop', { dataTransfer: held })
    await title(page, 'networkx.graphml').waitFor()
    expect(await page.getByText('Drop to open').count()).toBe(0)
    expect(faults).toEqual([])
  })
})

describe('a very large graph', () => {
  it('opens round its hub; of the whole the best connected are drawn, and more where more is asked for', async () => {
    const { page, faults } = await openPage(browser)
    const built: unknown = await (await page.request.get(new URL('graph.json', page.url()).href)).json()
    const { ontology } = parseGraphDocument(built)
    const large = largeGraph(ontology, { entities: 1300, relations: 2000 })
    const entities = large.entities.map((entity, i) => ({
      ...entity,
      position: { x: (i % 40) * 120, y: Math.floor(i / 40) * 80 },
    }))
    await choose(page, {
      name: 'large.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...large, entities })),
    })
    await title(page, 'A made article').waitFor()
    const around = page.getByRole('button', { name: /^Remove the filter: around / })
    await around.click()
    const note = page.getByRole('status').filter({ hasText: 'Too many to draw at once' })
    await note.filter({ hasText: 'these 1,200 have most lines; 100 more are in the outline and the table.' }).waitFor()
    await page.getByRole('img', { name: /^Graph of 1,200 entities and / }).waitFor()
    await note.getByRole('button', { name: 'Draw more' }).click()
    await page.getByRole('img', { name: /^Graph of 1,300 entities and / }).waitFor()
    expect(await note.count()).toBe(0)
    expect(new URL(page.url()).hash).toBe('#drawn=2400')
    expect(faults).toEqual([])
  })
})

describe('a graph that the address names', () => {
  it('is opened, its name kept in a copied link’s address', async () => {
    const { page, faults } = await openPage(browser, { address: '?graph=./graph.json#view=table' })
    await page.getByRole('table').waitFor()
    expect(new URL(page.url()).search).toBe('?graph=./graph.json')
    expect(faults).toEqual([])
  })

  it.each([
    ['?graph=https://evil.example/graph.json', 'The link asks for a graph of evil.example.'],
    ['?graph=index.html', 'index.html: the server answered with a web page'],
  ])('is refused in words: %s', async (address, words) => {
    const { page } = await openPage(browser, { address })
    const alert = page.getByRole('alert')
    await alert.filter({ hasText: words }).waitFor()
    await page.getByRole('button', { name: 'Open the sample' }).click()
    await title(page, SAMPLE).waitFor()
    expect(new URL(page.url()).search).toBe('')
  })

  it('can be stopped while it is on its way', async () => {
    const { page } = await openPage(browser)
    await page.context().route('**/slow.json', () => undefined)
    await page.goto(new URL('?graph=slow.json', page.url()).href)
    await page.getByRole('progressbar', { name: 'Fetching slow.json…' }).waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText('You stopped the reading.').waitFor()
    await page.getByRole('button', { name: 'Open the sample' }).click()
    await title(page, SAMPLE).waitFor()
  })
})
