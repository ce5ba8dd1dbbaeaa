import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SMALL_GRAPH } from '../../fixtures/small-graph'
import { openPage } from '../page'

vi.mock('../../../src/explorer/picture/DrawnPicture', () => ({ DrawnPicture: () => null }))
beforeEach(() => {
  window.localStorage.clear()
})

/** What is announced to be shown. */
const shown = () => screen.getByText(/shown\.$/).textContent

describe('the filters', () => {
  it('count the entities of each kind and the relations of each family', () => {
    const { filters } = openPage(SMALL_GRAPH)
    const rows = within(filters())
    expect(rows.getByRole('checkbox', { name: 'Countries 2' })).toBeChecked()
    expect(rows.getByRole('checkbox', { name: 'Roles 2' })).toBeChecked()
    expect(rows.getByRole('checkbox', { name: 'Economy 3' })).toBeChecked()
    expect(rows.getByRole('checkbox', { name: 'In the article’s own words 1' })).not.toBeChecked()
    expect(shown()).toBe('4 entities, 5 relations shown.')
  })

  it('show only one relation type, say so above the picture, and show all again', async () => {
    const { user, filters, fragment } = openPage(SMALL_GRAPH)
    await user.click(screen.getByRole('button', { name: 'Relation types of Economy' }))
    await user.click(screen.getByRole('button', { name: 'Only arms' }))
    expect(shown()).toBe('4 entities, 1 relation shown.')
    expect(fragment()).toBe('types=arms')
    expect(within(filters()).getByRole('checkbox', { name: 'trades with 1' })).not.toBeChecked()
    expect(within(filters()).getByRole('checkbox', { name: 'Economy 3' })).toBePartiallyChecked()

    await user.click(screen.getByRole('button', { name: 'Remove the filter: only arms' }))
    expect(shown()).toBe('4 entities, 5 relations shown.')
    expect(fragment()).toBe('')
  })

  it('take a kind away with all its relations, and count the others without it', async () => {
    const { user, filters } = openPage(SMALL_GRAPH)
    await user.click(within(filters()).getByRole('checkbox', { name: 'People 1' }))
    expect(shown()).toBe('3 entities, 3 relations shown.')
    expect(within(filters()).getByRole('checkbox', { name: 'Roles 0' })).toBeInTheDocument()
    expect(within(filters()).getByRole('checkbox', { name: 'People 1' })).not.toBeChecked()
  })

  it('turn only one type into all but that one', async () => {
    const { user, fragment } = openPage(SMALL_GRAPH, 'types=leads')
    await user.click(screen.getByRole('button', { name: 'Relation types of Roles' }))
    await user.click(screen.getByRole('button', { name: 'All but leads' }))
    expect(fragment()).toBe('types=!related_to,leads')
    expect(shown()).toBe('4 entities, 4 relations shown.')
  })

  it('choose by speaker', async () => {
    const { user } = openPage(SMALL_GRAPH)
    await user.click(screen.getByText('Who says so'))
    await user.click(screen.getByRole('button', { name: 'Only Ada Lovelace' }))
    expect(shown()).toBe('4 entities, 1 relation shown.')
  })

  it('hide entities without a line', async () => {
    const { user } = openPage(SMALL_GRAPH, 'types=arms')
    await user.click(screen.getByRole('checkbox', { name: 'Hide those without a line' }))
    expect(shown()).toBe('2 entities, 1 relation shown.')
    // Counted under this too: those who have a line.
    expect(screen.getByRole('checkbox', { name: /^People/ })).toHaveAccessibleName(/ 0$/)
    expect(screen.getByRole('checkbox', { name: /^Countries/ })).toHaveAccessibleName(/ 2$/)
  })

  it('say so when entities pass and no relation does', async () => {
    const { user } = openPage(SMALL_GRAPH, 'statements=9')
    expect(screen.getByText('No relation passes these filters.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show everything' }))
    expect(screen.queryByText('No relation passes these filters.')).toBeNull()
  })

  it('offer the way back when nothing passes', async () => {
    const { user } = openPage(SMALL_GRAPH, 'kinds=')
    expect(await screen.findByText('Nothing passes these filters.')).toBeVisible()
    const [back] = screen.getAllByRole('button', { name: 'Show everything' })
    await user.click(back as HTMLElement)
    expect(shown()).toBe('4 entities, 5 relations shown.')
  })
})
