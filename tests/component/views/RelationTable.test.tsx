import { act, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { allowOnly } from '../../../src/explorer/state/filtering'
import { RelationTable } from '../../../src/explorer/views/RelationTable'
import { TOLD_GRAPH } from '../../fixtures/told-graph'
import { explore } from '../explore'

/** The cells of every row but the head, by the columns named. */
function column(name: string) {
  const heads = screen.getAllByRole('columnheader').map((head) => head.textContent)
  const [, ...rows] = screen.getAllByRole('row')
  return rows.map((row) => within(row).getAllByRole('cell')[heads.indexOf(name)]?.textContent)
}

it('has a row for each statement, with all that is known of it', () => {
  explore(TOLD_GRAPH, <RelationTable />)
  expect(column('Source').map((name) => name?.trim())).toEqual([
    'Arland',
    'Arland',
    'Borduria',
    'Ada Lovelace',
    'Ada Lovelace',
    'Arland',
  ])
  const [, first] = screen.getAllByRole('row')
  if (first === undefined) throw new Error('The table has no rows.')
  expect(
    within(first)
      .getAllByRole('cell')
      .map((cell) => cell.textContent.trim()),
  ).toEqual([
    'Arland',
    'trades with',
    'Borduria',
    'Arland trades with Borduria',
    'Ada Lovelace',
    'affirmed',
    'stated',
    '',
    'Arland and Borduria trade again',
  ])
  expect(column('Relation').at(-1)).toBe('does not arm')
})

it('sorts by a column, upwards, downwards, and back to the order of the article', async () => {
  const { user } = explore(TOLD_GRAPH, <RelationTable />)
  const before = column('Relation')
  const head = screen.getByRole('button', { name: 'Relation' })
  await user.click(head)
  expect(screen.getByRole('columnheader', { name: 'Relation' })).toHaveAttribute('aria-sort', 'ascending')
  expect(column('Relation')).toEqual(['does not arm', 'exports', 'exports', 'leads', 'leads', 'trades with'])
  await user.click(head)
  expect(column('Relation')).toEqual(['trades with', 'leads', 'leads', 'exports', 'exports', 'does not arm'])
  await user.click(head)
  expect(column('Relation')).toEqual(before)
})

it('selects the statement of a row, and marks the rows of what is selected', async () => {
  const { user, view } = explore(TOLD_GRAPH, <RelationTable />)
  await user.click(screen.getAllByText('Ada leads Arland')[1] ?? document.body)
  expect(view().selection).toEqual({ what: 'relation', id: 'person/ada~leads~country/arland', statement: 1 })
  const marked = screen.getAllByRole('row').filter((row) => row.getAttribute('aria-current') === 'true')
  expect(marked.map((row) => row.getAttribute('aria-rowindex'))).toEqual(['6'])

  await user.click(screen.getAllByRole('button', { name: 'Borduria' })[0] ?? document.body)
  expect(view().selection).toEqual({ what: 'entities', ids: ['country/borduria'] })
})

it('says so and offers the way back where the filters leave nothing', () => {
  const { store } = explore(TOLD_GRAPH, <RelationTable />)
  act(() => {
    store.getState().actions.explore(allowOnly('types', ['visits']))
  })
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.getByRole('button')).toBeVisible()
})

it('blames no filter where the text states no relation at all', () => {
  explore({ ...TOLD_GRAPH, relations: [] }, <RelationTable />)
  expect(screen.getByRole('status')).toHaveTextContent('No relation was found in the text.')
  expect(screen.queryByRole('button', { name: 'Show everything' })).toBeNull()
})
