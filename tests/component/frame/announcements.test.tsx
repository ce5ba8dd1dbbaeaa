/** What a screen reader hears, and where the focus of a keyboard is, as one explores. */
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Announcer } from '../../../src/explorer/shared/Announcer'
import { findPath, focusOn, selectEntity, startPath, walkPath } from '../../../src/explorer/state/changes'
import { act } from '@testing-library/react'
import { relation, statement } from '../../fixtures/small-graph'
import { TOLD_GRAPH } from '../../fixtures/told-graph'
import { explore } from '../explore'
import { openPage } from '../page'

/** The words of all live regions, in the order in which they stand in the page. */
const told = () =>
  screen
    .getAllByRole('status')
    .map((region) => region.textContent)
    .filter((words) => words !== '')

describe('what is announced', () => {
  it('is the selection, how much is shown, around what, and the path that was found', () => {
    const visit = { ...statement('Ada, president'), article: 'story', start: 0, end: 6 }
    const document = {
      ...TOLD_GRAPH,
      relations: [...TOLD_GRAPH.relations, relation('person/ada', 'visits', 'country/borduria', [visit])],
    }
    const { store } = explore(document, <Announcer />)
    const step = (change: Parameters<ReturnType<typeof store.getState>['actions']['explore']>[0]) => {
      act(() => {
        store.getState().actions.explore(change)
      })
    }
    expect(told()).toEqual(['Nothing selected.', '5 entities, 6 relations shown.'])
    step(selectEntity('country/arland'))
    expect(told()[0]).toBe('Arland, country, 4 neighbours.')
    step(focusOn('commodity/oil', 1))
    expect(told()[1]).toBe('1 step around oil: 3 entities, 3 relations shown.')
    step(focusOn('commodity/oil', 2))
    expect(told()[1]).toBe('2 steps around oil: 5 entities, 6 relations shown.')
    step(startPath('commodity/oil'))
    step(findPath('commodity/oil', 'person/ada'))
    expect(told()[0]).toBe(
      'Path from oil to Ada Lovelace, 1 of 2, 2 steps: oil is exported by Arland; Arland is led by Ada Lovelace.',
    )
    step(walkPath({ index: 1 }))
    expect(told()[0]).toBe(
      'Path from oil to Ada Lovelace, 2 of 2, 2 steps: oil is exported by Borduria; Borduria is visited by Ada Lovelace.',
    )
    step(findPath('country/carpania', 'person/ada'))
    expect(told()[0]).toBe('No path leads from Carpania to Ada Lovelace over the relations that are shown.')
  })
})

describe('the focus', () => {
  it('goes to what is told next where a panel changes under it, and to the middle where it is closed', async () => {
    const { user, selected } = openPage(TOLD_GRAPH, 'select=person/ada')
    const panel = within(await screen.findByRole('complementary', { name: 'What is selected' }))
    panel.getByRole('button', { name: 'Path to…' }).focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('complementary', { name: 'Path between two entities' })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(selected()).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(selected()).toBeNull()
    expect(screen.getByRole('main')).toHaveFocus()
  })

  it('stays near where a filter that had it is taken off', async () => {
    const { user } = openPage(TOLD_GRAPH, 'types=leads')
    screen.getByRole('button', { name: /^Remove the filter/ }).focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('main')).toHaveFocus()
  })
})
