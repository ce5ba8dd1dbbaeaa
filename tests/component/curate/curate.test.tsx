import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readDecisions } from '../../../src/curate/yaml'
import { TOLD_GRAPH } from '../../fixtures/told-graph'
import { openPage } from '../page'

vi.mock('../../../src/explorer/picture/DrawnPicture', () => ({ DrawnPicture: () => null }))
const saved = vi.hoisted(() => ({ files: [] as { blob: Blob; name: string }[] }))
vi.mock('../../../src/explorer/export/download', () => ({
  download: (blob: Blob, name: string) => saved.files.push({ blob, name }),
}))

beforeEach(() => {
  // jsdom has no modal dialogues.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  window.localStorage.clear()
  saved.files = []
})

const today = new Date().toISOString().slice(0, 10)

async function correct(fragment: string, action: string | null = null) {
  const page = openPage(TOLD_GRAPH, fragment)
  await page.user.click(screen.getByRole('button', { name: 'Correct…' }))
  const form = within(await screen.findByRole('dialog'))
  if (action !== null) await page.user.click(form.getByRole('radio', { name: action }))
  return { ...page, form }
}

async function sign(
  { user, form }: Awaited<ReturnType<typeof correct>>,
  verb: string,
  { name = 'Ann', why = '' }: { name?: string; why?: string } = {},
) {
  if (why !== '') await user.type(form.getByLabelText('Why (may be left out)'), why)
  await user.type(form.getByLabelText('Your name'), name)
  await user.click(form.getByRole('button', { name: verb }))
}

const told = (panel: HTMLElement | null) => within(panel as HTMLElement)

describe('correcting an entity', () => {
  it('renames it, marks it with who and why, and takes that back and makes it again by key', async () => {
    const page = await correct('select=person/ada')
    await page.user.clear(page.form.getByLabelText('Name'))
    await page.user.type(page.form.getByLabelText('Name'), 'Ada King')
    await sign(page, 'Rename', { why: 'her name in print' })
    const heading = () => told(page.selected()).getByRole('heading', { level: 2 })
    await waitFor(() => expect(heading()).toHaveTextContent('Ada King'))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(told(page.selected()).getByRole('list', { name: 'Corrected by hand' })).toHaveTextContent(
      /^Corrected: was called Ada Lovelace\. Ann, .+: her name in print$/,
    )
    await page.user.keyboard('{Control>}z{/Control}')
    expect(heading()).toHaveTextContent('Ada Lovelace')
    expect(screen.getByText('Undone: Renamed Ada Lovelace to Ada King.')).toHaveAttribute('role', 'status')
    await page.user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(heading()).toHaveTextContent('Ada King')
  })

  it('says what is missing, and does nothing until it is there', async () => {
    const page = await correct('select=person/ada')
    await page.user.click(page.form.getByRole('button', { name: 'Rename' }))
    expect(page.form.getByRole('alert')).toHaveTextContent('Give it another name.')
    await page.user.type(page.form.getByLabelText('Name'), ' II')
    await page.user.click(page.form.getByRole('button', { name: 'Rename' }))
    expect(page.form.getByRole('alert')).toHaveTextContent('Say who you are')
  })

  it('merges it with another', async () => {
    const page = await correct('select=country/borduria', 'Merge with another')
    await page.user.selectOptions(page.form.getByLabelText('The same thing as Borduria'), 'Carpania (country)')
    await sign(page, 'Merge')
    await waitFor(() => expect(told(page.selected()).getByText('is not armed by')).toBeVisible())
    expect(told(page.selected()).getByText('Carpania')).toBeVisible()
    expect(within(page.filters()).getByRole('checkbox', { name: /Countries 2/ })).toBeVisible()
  })

  it('splits some of its mentions off', async () => {
    const page = await correct('select=person/ada', 'Split')
    await page.user.type(page.form.getByLabelText('Name of the other one'), 'Ada Nym')
    await page.user.click(page.form.getAllByRole('checkbox')[1] as HTMLElement)
    await sign(page, 'Split')
    await waitFor(() => expect(within(page.filters()).getByRole('checkbox', { name: /People 2/ })).toBeVisible())
  })
})

describe('correcting a relation', () => {
  it('puts one quotation right: affirmed or denied', async () => {
    const page = await correct('relation=country/arland~arms~country/carpania:1', 'Affirmed or denied')
    await page.user.click(page.form.getByRole('radio', { name: 'The words affirm it' }))
    await sign(page, 'Put right')
    await waitFor(() => expect(told(page.selected()).getByText('Affirmed')).toBeVisible())
    expect(told(page.selected()).getByText(/was read as denied/)).toBeVisible()
  })

  it('rejects it', async () => {
    const page = await correct('relation=country/arland~arms~country/carpania')
    await sign(page, 'Reject')
    await waitFor(() => expect(page.selected()).toBeNull())
    expect(screen.getByText('Rejected “Arland arms Carpania”.')).toHaveAttribute('role', 'status')
  })

  it('is added with the words of a sentence', async () => {
    const page = openPage(TOLD_GRAPH, 'sentence=story:5')
    await page.user.click(screen.getByRole('button', { name: 'Add a relation…' }))
    const form = within(await screen.findByRole('dialog'))
    expect(form.getByLabelText('The words that say so, verbatim')).toHaveValue('Arland does not arm Carpania.')
    await page.user.selectOptions(form.getByLabelText('Relation'), 'trades with')
    await page.user.click(form.getByRole('radio', { name: 'Denied' }))
    await sign({ ...page, form }, 'Add the relation')
    expect(await told(page.selected()).findByText('States 2 relations')).toBeVisible()
  })

  it('is not added with words that the article does not say', async () => {
    const page = openPage(TOLD_GRAPH, 'sentence=story:5')
    await page.user.click(screen.getByRole('button', { name: 'Add a relation…' }))
    const form = within(await screen.findByRole('dialog'))
    await page.user.type(form.getByLabelText('The words that say so, verbatim'), ' Never.')
    await sign({ ...page, form }, 'Add the relation')
    expect(form.getByRole('alert')).toHaveTextContent('The article does not say these words')
  })
})

describe('the list of corrections', () => {
  it('keeps them for the next visit, saves them as a file, and undoes any of them', async () => {
    const first = await correct('relation=country/arland~arms~country/carpania')
    await sign(first, 'Reject', { why: 'a slip' })
    await waitFor(() => expect(first.selected()).toBeNull())
    document.body.replaceChildren()

    const { user } = openPage(TOLD_GRAPH)
    await user.click(screen.getByRole('button', { name: '1 correction' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByRole('listitem')).toHaveTextContent(/^Rejected “Arland arms Carpania”Ann, .+: a slip$/)
    await user.click(dialog.getByRole('button', { name: 'Save as a file' }))
    await waitFor(() => expect(saved.files.map(({ name }) => name)).toEqual(['corrections.yaml']))
    const { decisions } = readDecisions((await saved.files[0]?.blob.text()) ?? '')
    expect(decisions.map(({ decision }) => decision)).toEqual([
      {
        action: 'reject',
        id: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
        by: 'Ann',
        on: today,
        why: 'a slip',
        relation: {
          source: { name: 'Arland', kind: 'country' },
          type: 'arms',
          target: { name: 'Carpania', kind: 'country' },
        },
        quotations: [{ article: 'story', text: 'Arland does not arm Carpania' }],
      },
    ])
    await user.click(dialog.getByRole('button', { name: 'Undo: Rejected “Arland arms Carpania”' }))
    expect(dialog.queryByRole('listitem')).toBeNull()
    expect(window.localStorage.length).toBe(1)
  })

  it('takes a file, and says which of its entries do not fit', async () => {
    const { user } = openPage(TOLD_GRAPH)
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await screen.findByRole('combobox', { name: 'Search and commands' }), 'Corrections: list')
    await user.keyboard('{Enter}')
    const dialog = within(await screen.findByRole('dialog', { name: 'Corrections' }))
    const file = new File(
      [
        '- { action: rename, id: a, by: Bo, on: 2024-01-02, entity: { name: Jones, kind: person }, to: J. }\n- { action: paint }\n',
      ],
      'others.yaml',
    )
    await user.upload(dialog.getByLabelText('A file of corrections'), file)
    expect(await dialog.findByText('Not applied: there is no person called “Jones”.')).toBeVisible()
    expect(dialog.getByRole('alert')).toHaveTextContent(/^others\.yaml, line 2: action: /)
  })
})
