import { screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { Dialogs } from '../../../src/explorer/keyboard/Dialogs'
import { NoteBar } from '../../../src/explorer/library/NoteBar'
import { useOpened } from '../../../src/explorer/load/opened'
import { CopyLink } from '../../../src/explorer/masthead/CopyLink'
import { TOLD_GRAPH } from '../../fixtures/told-graph'
import { explore } from '../explore'

beforeEach(() => {
  // jsdom knows the dialogue element, but not how to show it.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
    this.querySelector<HTMLElement>('input, button')?.focus()
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  window.matchMedia = (media) => Object.assign(new EventTarget(), MEDIA, { media })
})

/** A window in which no media query holds. */
const MEDIA = { matches: false, onchange: null, addListener: () => undefined, removeListener: () => undefined }

async function open(fragment = '', beside: ReactNode = null) {
  const explored = explore(
    TOLD_GRAPH,
    <>
      {beside}
      <Dialogs />
    </>,
    fragment,
  )
  await explored.user.keyboard('{Control>}k{/Control}')
  // The first to ask for it waits until it is loaded.
  await screen.findByRole('combobox', {}, { timeout: 10_000 })
  const options = () => screen.queryAllByRole('option').map((option) => option.textContent)
  return { ...explored, options }
}

it('finds an entity by another name, forgiving a slip, and goes to it with the keyboard alone', async () => {
  const { user, options, view } = await open()
  await user.keyboard('contess')
  expect(options()[0]).toBe('Ada LovelacePerson · the countess')
  await user.keyboard('{Enter}')
  expect(view().selection).toEqual({ what: 'entities', ids: ['person/ada'] })
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('finds what two letters that changed places stand for', async () => {
  const { user, options } = await open()
  await user.keyboard('arlnad')
  expect(options()[0]).toBe('ArlandCountry')
})

it('offers a step of expanding only where there is one, and the other layouts', async () => {
  const { user, options, view } = await open('select=country/borduria&focus=country/borduria:1')
  expect(options().filter((title) => title.endsWith('Borduria'))).toEqual(['Expand Borduria', 'Hide Borduria'])
  await user.keyboard('layout by kind{Enter}')
  expect(view().layout).toEqual({ name: 'columns' })
})

it('finds quotations by their words and goes to the statement', async () => {
  const { user, options, view } = await open()
  await user.keyboard('they sell')
  expect(options()).toEqual(['“They sell oil”Arland exports oil', '“They sell oil”Borduria exports oil'])
  await user.keyboard('{ArrowDown}{Enter}')
  expect(view().selection).toEqual({
    what: 'relation',
    id: 'country/borduria~exports~commodity/oil',
    statement: 0,
  })
})

it('shows only the relations of a type', async () => {
  const { user, view } = await open()
  await user.keyboard('leads')
  await user.click(screen.getByRole('option', { name: /show only these relations/ }))
  expect(view().filters.types).toEqual({ mode: 'only', values: ['leads'] })
})

it('lists commands at first, those about the selection before the others', async () => {
  const { user, options, view } = await open('select=country/arland')
  expect(options().slice(0, 2)).toEqual(['Find a path from Arland to…', 'Focus on Arland, 1 step around'])
  await user.keyboard('table{Enter}')
  expect(view().centre).toBe('table')
})

it('goes from the command to the list of keys', async () => {
  const { user } = await open()
  await user.keyboard('keyboard{Enter}')
  expect(await screen.findByRole('heading', { name: 'Keys' }, { timeout: 10_000 })).toBeVisible()
})

it('copies a link to the view, and says whether the browser let it', async () => {
  const { user } = await open('select=country/arland', <CopyLink />)
  await user.keyboard('copy a link{Enter}')
  expect(await screen.findByRole('button', { name: 'Link copied' })).toBeVisible()
  expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/#select=country/arland')
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'))
  await user.keyboard('{Control>}k{/Control}')
  await screen.findByRole('combobox')
  await user.keyboard('copy a link{Enter}')
  expect(
    await screen.findByRole('button', { name: 'The browser refused to copy: take the address from its bar' }),
  ).toBeVisible()
})

it('says of a link to one’s own articles that it opens here only, also where the browser does not copy it', async () => {
  useOpened.getState().actions.start({ what: 'own', articles: ['a'], withHome: false }, TOLD_GRAPH)
  const beside = (
    <>
      <CopyLink />
      <NoteBar />
    </>
  )
  const { user } = await open('select=country/arland', beside)
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'))
  await user.keyboard('copy a link{Enter}')
  expect(await screen.findByText(/^The link opens on this machine only/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Take away…' })).toBeVisible()
})

it('says so where nothing is found', async () => {
  const { user, options } = await open()
  await user.keyboard('zzzzz')
  expect(options()).toEqual([])
  expect(screen.getByText('Nothing is called or says “zzzzz”.')).toBeVisible()
})
