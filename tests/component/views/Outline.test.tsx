import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { selectRelation } from '../../../src/explorer/state/changes'
import { Outline } from '../../../src/explorer/views/Outline'
import { TOLD_GRAPH } from '../../fixtures/told-graph'
import { explore } from '../explore'

/** The tree as text, two spaces a level, the item with the focus marked. */
function tree() {
  return screen.getAllByRole('treeitem').map((item) => {
    const indent = '  '.repeat(Number(item.getAttribute('aria-level')) - 1)
    return `${indent}${item.textContent.trim()}${item === document.activeElement ? ' <' : ''}`
  })
}

const AT_FIRST = [
  'People1',
  '  Ada Lovelace1',
  'Countries3',
  '  Arland4',
  '  Borduria2',
  '  Carpania1',
  'Commodities1',
  '  oil2',
]

it('lists the entities by kind', () => {
  explore(TOLD_GRAPH, <Outline />)
  expect(tree()).toEqual(AT_FIRST)
})

it('is walked with the arrow keys, from an entity to its relations to their quotations', async () => {
  const { user, view } = explore(TOLD_GRAPH, <Outline />)
  await user.tab()
  await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}')
  expect(tree().slice(0, 5)).toEqual([
    'People1',
    '  Ada Lovelace1',
    '    leads Arland',
    '      “Ada leads Arland” <',
    '      “Ada leads Arland”',
  ])
  await user.keyboard('{ArrowDown}{Enter}')
  expect(view().selection).toEqual({ what: 'relation', id: 'person/ada~leads~country/arland', statement: 1 })
  await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}')
  expect(tree()).toEqual(['People1', '  Ada Lovelace1 <', ...AT_FIRST.slice(2)])
  await user.keyboard('c')
  expect(tree()[2]).toBe('Countries3 <')
  await user.keyboard('{End}')
  expect(tree().at(-1)).toBe('  oil2 <')
})

it('opens what is selected elsewhere, and marks it', () => {
  const { store } = explore(TOLD_GRAPH, <Outline />)
  act(() => {
    store.getState().actions.explore(selectRelation('country/arland~arms~country/carpania'))
  })
  const marked = screen.getAllByRole('treeitem', { selected: true })
  expect(marked.map((item) => item.textContent)).toEqual(['does not arm Carpania denied'])
})
