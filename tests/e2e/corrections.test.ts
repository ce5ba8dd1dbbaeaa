/** Every kind of correction in a real browser, with the pointer and by keyboard alone, and what the build makes of them. */
import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { readInTurn } from '../../src/cli/build/read-file'
import { buildGraph } from '../../src/cli/build-graph'
import { readResources } from '../../src/cli/resources'
import { extract } from '../../src/extract/extract'
import type { GraphDocument } from '../../src/graph/document'
import { parseGraphDocument } from '../../src/graph/validate'
import { KEYS, POINTER, type Hand } from './hands'
import { launch, openPage } from './open-page'
import { download, openTakeAway } from './take-away'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
  return () => browser.close()
})

interface Step {
  readonly view: string
  /** What of several things to correct. */
  readonly tab: string | null
  readonly fill: (hand: Hand, form: Locator) => Promise<void>
  readonly verb: string
  readonly told: string
}

const box = (form: Locator, label: string) => form.getByLabel(label, { exact: true })

/** One of each of the nine kinds. */
const STEPS: readonly Step[] = [
  {
    view: 'select=person/luca-anceschi',
    tab: null,
    fill: (hand, form) => hand.type(box(form, 'Name'), 'Luca Anceschi of Glasgow'),
    verb: 'Rename',
    told: 'Renamed Luca Anceschi to Luca Anceschi of Glasgow.',
  },
  {
    view: 'select=policy/international-sanctions',
    tab: 'Change its kind',
    fill: (hand, form) => hand.select(box(form, 'Kind'), 'Agreement'),
    verb: 'Change the kind',
    told: 'Changed the kind of international sanctions to agreement.',
  },
  {
    view: 'select=commodity/raw-materials',
    tab: 'Merge with another',
    fill: (hand, form) => hand.select(box(form, 'The same thing as raw materials'), 'rare earths (commodity)'),
    verb: 'Merge',
    told: 'Merged rare earths into raw materials.',
  },
  {
    view: 'select=country/germany',
    tab: 'Split',
    fill: async (hand, form) => {
      await hand.type(box(form, 'Name of the other one'), 'the government in Berlin')
      await hand.tick(form.getByRole('checkbox', { name: 'Berlin' }).first())
    },
    verb: 'Split',
    told: 'Split the government in Berlin from Germany.',
  },
  {
    view: 'relation=place/astana~located_in~country/kazakhstan',
    tab: null,
    fill: () => Promise.resolve(),
    verb: 'Reject',
    told: 'Rejected “Astana is located in Kazakhstan”.',
  },
  {
    view: 'relation=place/central-asia~has_ties_with~place/the-west',
    tab: 'Change its type',
    fill: async (hand, form) => {
      await hand.select(box(form, 'Relation'), 'trades with')
      await hand.tick(form.getByRole('checkbox', { name: 'The other way round' }))
    },
    verb: 'Change the type',
    told: 'Retyped “Central Asia has ties with the West” to “trades with”, turned round.',
  },
  {
    view: 'relation=country/russia~attacks~country/ukraine',
    tab: 'Affirmed or denied',
    fill: (hand, form) => hand.tick(form.getByRole('radio', { name: 'The words deny it' })),
    verb: 'Put right',
    told: 'Put “Russia attacks Ukraine” right: denied.',
  },
  {
    view: 'relation=country/china~proposes~peace-plan/brazil-china-peace-effort',
    tab: 'Who says so',
    fill: (hand, form) => hand.select(form.getByRole('combobox', { name: 'Who says so' }), 'The article itself'),
    verb: 'Put right',
    told: 'Put the speaker of “China proposes Brazil-China peace effort” right: the article itself.',
  },
]

async function correct(page: Page, hand: Hand, { view, tab, fill, verb, told }: Step): Promise<void> {
  await page.evaluate((fragment) => (window.location.hash = fragment), `view=outline&${view}`)
  await hand.command(page.getByRole('button', { name: 'Correct…' }), 'Correct what is selected')
  const form = page.getByRole('dialog', { name: /^Correct / })
  if (tab !== null) await hand.tick(form.getByRole('radio', { name: tab, exact: true }))
  await fill(hand, form)
  await sign(hand, form)
  await hand.press(form.getByRole('button', { name: verb, exact: true }))
  await isTold(page, told)
}

async function add(page: Page, hand: Hand): Promise<string> {
  await page.evaluate(() => (window.location.hash = 'view=outline&sentence=kazakhstan-germany-druzhba:6'))
  await hand.command(page.getByRole('button', { name: 'Add a relation…' }), 'Add a relation')
  const form = page.getByRole('dialog', { name: 'Add a relation' })
  await hand.select(box(form, 'From'), 'Kazakhstan (country)')
  await hand.select(box(form, 'Relation'), 'trades with')
  await hand.select(box(form, 'To'), 'China (country)')
  await hand.tick(form.getByRole('radio', { name: 'Planned' }))
  await hand.select(box(form, 'Who says so'), 'Olaf Scholz (person)')
  await sign(hand, form)
  await hand.press(form.getByRole('button', { name: 'Add the relation' }))
  const told = 'Added “Kazakhstan trades with China”.'
  await isTold(page, told)
  return told
}

/** The name is kept from one correction to the next. */
async function sign(hand: Hand, form: Locator): Promise<void> {
  const name = box(form, 'Your name')
  if ((await name.inputValue()) !== '') return
  await hand.type(box(form, 'Why (may be left out)'), 'seen: in "print"')
  await hand.type(name, 'Ann')
}

async function isTold(page: Page, words: string): Promise<void> {
  await page.getByRole('status').getByText(words, { exact: true }).first().waitFor({ state: 'attached' })
}

async function graphIn(page: Page): Promise<GraphDocument> {
  const dialog = await openTakeAway(page, 'Data')
  const { bytes } = await download(page, () => dialog.getByRole('button', { name: 'Save', exact: true }).click())
  await page.keyboard.press('Escape')
  return unplaced(parseGraphDocument(JSON.parse(bytes.toString('utf8'))))
}

/** Where things stand is a matter of the picture. */
function unplaced(document: GraphDocument): GraphDocument {
  return { ...document, entities: document.entities.map(({ position: _position, ...entity }) => entity) }
}

/** What the build makes of data/articles and a file of corrections. */
async function built(yaml: Buffer) {
  const folder = await mkdtemp(join(tmpdir(), 'relata-corrections-'))
  try {
    writeFileSync(join(folder, 'corrections.yaml'), yaml)
    const resources = readResources('data')
    return await buildGraph({ articles: 'data/articles', curation: folder }, join(folder, 'graph.json'), {
      readFiles: readInTurn((article) => extract(article, resources)),
      layout: () => new Map(),
    })
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function savedFile(page: Page): Promise<Buffer> {
  await page.getByRole('button', { name: '9 corrections' }).click()
  const list = page.getByRole('dialog', { name: 'Corrections' })
  const { name, bytes } = await download(page, () => list.getByRole('button', { name: 'Save as a file' }).click())
  expect(name).toBe('corrections.yaml')
  await page.keyboard.press('Escape')
  return bytes
}

async function makeAll(page: Page, hand: Hand) {
  for (const step of STEPS) await correct(page, hand, step)
  const told = [...STEPS.map((step) => step.told), await add(page, hand)]
  const graph = await graphIn(page)
  expect(graph.corrections?.map(({ note, by, why }) => [`${note}.`, by, why])).toEqual(
    told.map((words, i) => [words, 'Ann', i === 0 ? 'seen: in "print"' : undefined]),
  )
  return { told, graph }
}

describe('the nine kinds of correction', () => {
  it('are made with the pointer, and the build replays the file of them to the same graph', async () => {
    const { page, faults } = await openPage(browser, { address: '#view=outline' })
    const { graph } = await makeAll(page, POINTER)
    const yaml = await savedFile(page)
    expect(yaml.toString()).toMatch(/^# Corrections to the graph, made by hand\./)
    const replayed = await built(yaml)
    expect(replayed.refused).toEqual([])
    expect(replayed.document).toEqual(graph)
    expect(faults).toEqual([])
  })

  it('are made, taken back and made again by keyboard alone', async () => {
    const { page, faults } = await openPage(browser, { address: '#view=outline' })
    const before = await graphIn(page)
    const { told, graph } = await makeAll(page, KEYS)
    for (const words of [...told].reverse()) {
      await page.keyboard.press('Control+z')
      await isTold(page, `Undone: ${words}`)
    }
    expect(await graphIn(page)).toEqual(before)
    for (const words of told) {
      await page.keyboard.press('Control+Shift+z')
      await isTold(page, `Done again: ${words}`)
    }
    expect(await graphIn(page)).toEqual(graph)
    expect(faults).toEqual([])
  })
})

const FILE = `- action: rename
  id: one
  by: Ben
  on: 2024-09-20
  entity: { name: Luca Anceschi, kind: person }
  to: L. Anceschi
- action: reject
  id: two
  by: Ben
  on: 2024-09-20
  relation:
    source: { name: Russia, kind: country }
    type: attacks
    target: { name: Ukraine, kind: country }
  quotations: [{ article: kazakhstan-germany-druzhba, text: Words that nobody printed }]
- action: paint
`

it('a file of corrections is opened, kept over a reload, and what does not fit is told and marked', async () => {
  const { page, faults } = await openPage(browser, { address: '#view=outline&select=person/luca-anceschi' })
  await page.getByRole('heading', { level: 2, name: 'Luca Anceschi' }).waitFor()
  await KEYS.command(page.locator('body'), 'Corrections: list, undo, save, open')
  const list = page.getByRole('dialog', { name: 'Corrections' })
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    list.getByRole('button', { name: 'Open a file' }).click(),
  ])
  await chooser.setFiles({ name: 'ben.yaml', mimeType: 'application/yaml', buffer: Buffer.from(FILE) })
  await isTold(page, '2 corrections taken from the file, 1 of them not applied.')
  expect(await list.getByRole('alert').textContent()).toMatch(/^ben\.yaml, line 16: action: /)
  expect(await list.getByRole('listitem').allTextContents()).toEqual([
    'Renamed Luca Anceschi to L. AnceschiBen, 20 September 2024',
    expect.stringMatching(
      /^Rejected “Russia attacks Ukraine”Ben.*Not applied: the article “kazakhstan-germany-druzhba” does not say “Words that nobody printed”\.$/,
    ) as string,
  ])
  await page.keyboard.press('Escape')

  await page.reload()
  await page.getByRole('heading', { level: 2, name: 'L. Anceschi' }).waitFor()
  await page.getByRole('treeitem', { name: /^L\. Anceschi corrected/ }).waitFor()
  await page.getByRole('button', { name: '2 corrections' }).click()
  await list.getByText(/Not applied: the article/).waitFor()
  await list.getByRole('button', { name: 'Undo: Renamed Luca Anceschi to L. Anceschi' }).click()
  await isTold(page, 'Undone: Renamed Luca Anceschi to L. Anceschi.')
  expect(faults).toEqual([])
})
