import { act, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { PathPanel } from '../../../src/explorer/paths/PathPanel'
import { allowAllBut } from '../../../src/explorer/state/filtering'
import { relation, statement } from '../../fixtures/small-graph'
import { TOLD_GRAPH } from '../../fixtures/told-graph'
import { explore } from '../explore'

/** Each step of the path as it is told, without its quotation. */
function chain() {
  return screen
    .queryAllByRole('listitem')
    .map((step) => within(step).getAllByRole('paragraph')[0]?.textContent.replace(/\s+/g, ' ').trim())
}

it('tells a path as a chain of sentences, read in the direction of the walk, with their quotations', () => {
  explore(TOLD_GRAPH, <PathPanel />, 'path=commodity/oil:person/ada:1')
  expect(screen.getByText('The only shortest path, 2 steps')).toBeVisible()
  expect(chain()).toEqual(['oil is exported by Arland', 'Arland is led by Ada Lovelace'])
  expect(screen.getAllByRole('figure').map((figure) => figure.querySelector('blockquote')?.textContent)).toEqual([
    expect.stringContaining('They'),
    'Ada leads Arland',
  ])
})

it('walks from one shortest path to the next and round again', async () => {
  const visit = { ...statement('Ada, president'), article: 'story', start: 0, end: 6 }
  const document = {
    ...TOLD_GRAPH,
    relations: [...TOLD_GRAPH.relations, relation('person/ada', 'visits', 'country/borduria', [visit])],
  }
  const { user, fragments } = explore(document, <PathPanel />, 'path=commodity/oil:person/ada:1')
  expect(screen.getByText('Path 1 of 2, 2 steps')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Next path' }))
  expect(chain()).toEqual(['oil is exported by Borduria', 'Borduria is visited by Ada Lovelace'])
  await user.click(screen.getByRole('button', { name: 'Next path' }))
  expect(chain()).toEqual(['oil is exported by Arland', 'Arland is led by Ada Lovelace'])
  expect(fragments).toEqual(['path=commodity/oil:person/ada:2', 'path=commodity/oil:person/ada:1'])
})

it('says plainly that there is no path, and offers denied relations where they would help', async () => {
  const { user } = explore(TOLD_GRAPH, <PathPanel />, 'path=country/carpania:person/ada:1')
  expect(
    screen.getByText('No path leads from Carpania to Ada Lovelace over the relations that are shown.'),
  ).toBeVisible()
  await user.click(screen.getByRole('button', { name: /Allow denied relations/ }))
  expect(screen.getByRole('checkbox', { name: /denied/ })).toBeChecked()
  expect(chain()[0]).toMatch(/^Carpania .* Arland denied$/)
})

it('keeps to what the filters let through', () => {
  const { store } = explore(TOLD_GRAPH, <PathPanel />, 'path=commodity/oil:person/ada:1')
  act(() => {
    store.getState().actions.explore(allowAllBut('kinds', ['person']))
  })
  expect(screen.getByText('No path: Ada Lovelace is not shown.')).toBeVisible()
})

it('waits for the other end, swaps the two, and goes to the statement of a step', async () => {
  const { user, view } = explore(TOLD_GRAPH, <PathPanel />, 'from=person/ada')
  expect(screen.getByText(/Choose the other end/)).toBeVisible()
  await user.selectOptions(screen.getByRole('combobox', { name: 'To' }), 'oil')
  await user.click(screen.getByRole('button', { name: 'Swap the two ends' }))
  expect(view().path).toMatchObject({ from: 'commodity/oil', to: 'person/ada' })
  await user.click(screen.getByRole('button', { name: 'is led by' }))
  expect(view().selection).toEqual({ what: 'relation', id: 'person/ada~leads~country/arland', statement: 0 })
})
