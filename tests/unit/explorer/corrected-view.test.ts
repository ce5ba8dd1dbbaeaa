import { describe, expect, it } from 'vitest'
import { curate } from '../../../src/curate/apply'
import type { Decision } from '../../../src/curate/decision'
import type { GraphDocument } from '../../../src/graph/document'
import { findPath, focusOn, pin, select, selectEntity, selectPair } from '../../../src/explorer/state/changes'
import { createExplorerStore } from '../../../src/explorer/state/store'
import { TOLD_GRAPH } from '../../fixtures/told-graph'

const common = { id: 'one', by: 'Ann', on: '2024-09-20' }
const country = (name: string) => ({ name, kind: 'country' })
const MERGE: Decision = { action: 'merge', ...common, entities: [country('Arland'), country('Carpania')] }
const ARMS = { source: country('Arland'), type: 'arms', target: country('Carpania') }
const ARMS_ID = 'country/arland~arms~country/carpania'
const DENIAL = [{ article: 'story', text: 'Arland does not arm Carpania' }]

function corrected(...decisions: Decision[]): GraphDocument {
  const { document, refused } = curate(TOLD_GRAPH, decisions)
  expect(refused).toEqual([])
  return document
}

function open(document = TOLD_GRAPH, fragment = '') {
  const entries: string[] = []
  const history = { push: (entry: string) => entries.push(entry), replace: (entry: string) => entries.push(entry) }
  const store = createExplorerStore(document, fragment, history, TOLD_GRAPH)
  const { actions } = store.getState()
  return { ...actions, entries, view: () => store.getState().view, missing: () => store.getState().missing }
}

describe('a view in which something is put right', () => {
  it('goes with an entity to what it was merged into, and comes back whole when that is undone', () => {
    const { explore, replace, view, entries } = open()
    explore(pin({ 'country/carpania': { x: 1, y: 2 }, 'country/arland': { x: 3, y: 4 } }))
    explore(focusOn('country/carpania'))
    explore(select({ what: 'entities', ids: ['country/carpania', 'person/ada', 'country/arland'] }))
    const before = view()
    replace(corrected(MERGE))
    expect(view()).toMatchObject({
      selection: { what: 'entities', ids: ['country/arland', 'person/ada'] },
      focus: { entity: 'country/arland' },
      pinned: { 'country/arland': { x: 3, y: 4 } },
    })
    replace(TOLD_GRAPH)
    expect(view()).toEqual(before)
    expect(entries.at(-1)).toBe(entries.at(-3))
  })

  it('has again what Back had asked for, once the correction is undone that had taken it away', () => {
    const { explore, follow, replace, view, entries } = open()
    explore(selectEntity('country/carpania'))
    const before = view()
    const written = entries.at(-1) ?? ''
    explore(selectEntity('person/ada'))
    const quotations = DENIAL
    replace(corrected({ action: 'reject', ...common, relation: ARMS, quotations }, { ...MERGE, id: 'two' }))
    follow(`#${written}`)
    expect(view().selection).toEqual({ what: 'entities', ids: ['country/arland'] })
    replace(TOLD_GRAPH)
    expect(view()).toEqual(before)

    replace(corrected({ action: 'reject', ...common, relation: ARMS, quotations }))
    follow(`#relation=${ARMS_ID}`)
    expect(view().selection).toEqual({ what: 'nothing' })
    replace(TOLD_GRAPH)
    expect(view().selection).toEqual({ what: 'relation', id: ARMS_ID, statement: null })
  })

  it('does not bring back what was explored away since', () => {
    const { explore, replace, view } = open()
    explore(selectEntity('country/carpania'))
    replace(corrected(MERGE))
    explore(selectEntity('person/ada'))
    replace(TOLD_GRAPH)
    expect(view().selection).toEqual({ what: 'entities', ids: ['person/ada'] })
  })

  it('makes of a line between two that are one the one, and ends their path', () => {
    const { explore, replace, view } = open()
    explore(findPath('country/arland', 'country/carpania'))
    explore(selectPair(['country/arland', 'country/carpania']))
    replace(corrected(MERGE))
    expect(view().selection).toEqual({ what: 'entities', ids: ['country/arland'] })
    expect(view().path).toBeNull()
  })

  it('follows a path to the ends that they became', () => {
    const { explore, replace, view } = open()
    explore(findPath('person/ada', 'country/carpania'))
    replace(corrected(MERGE))
    expect(view().path).toMatchObject({ from: 'person/ada', to: 'country/arland' })
  })

  it('stays with a relation that is retyped, and lets go of one that is rejected until that is undone', () => {
    const { explore, replace, view } = open()
    explore(select({ what: 'relation', id: ARMS_ID, statement: 0 }))
    replace(corrected({ action: 'retype', ...common, relation: ARMS, quotations: DENIAL, to: 'trades_with' }))
    expect(view().selection).toEqual({
      what: 'relation',
      id: 'country/arland~trades_with~country/carpania',
      statement: 0,
    })
    replace(TOLD_GRAPH)
    replace(corrected({ action: 'reject', ...common, relation: ARMS, quotations: DENIAL }))
    expect(view().selection).toEqual({ what: 'nothing' })
    replace(TOLD_GRAPH)
    expect(view().selection).toEqual({ what: 'relation', id: ARMS_ID, statement: 0 })
  })

  it('stays with the quotation that is chosen where one before it is rejected', () => {
    const { explore, replace, view } = open()
    const id = 'person/ada~leads~country/arland'
    explore(select({ what: 'relation', id, statement: 1 }))
    const relation = { source: { name: 'Ada Lovelace', kind: 'person' }, type: 'leads', target: country('Arland') }
    const quotations = [{ article: 'story', text: 'Ada leads Arland' }]
    replace(corrected({ action: 'reject', ...common, relation, quotations }))
    expect(view().selection).toEqual({ what: 'relation', id, statement: 0 })
  })
})

describe('a link, or Back, to a view of before a correction', () => {
  it('leads to what the corrections made of it', () => {
    const { view, missing, follow } = open(corrected(MERGE), 'select=country/carpania')
    expect(view().selection).toEqual({ what: 'entities', ids: ['country/arland'] })
    expect(missing()).toEqual([])
    follow(`relation=person/ada~leads~country/arland`)
    expect(view().selection).toMatchObject({ what: 'relation' })
  })

  it('does not call missing what was rejected, but what no graph has', () => {
    const reject: Decision = { action: 'reject', ...common, relation: ARMS, quotations: DENIAL }
    const { view, missing, follow } = open(corrected(reject), `relation=${ARMS_ID}:1`)
    expect(view().selection).toEqual({ what: 'nothing' })
    expect(missing()).toEqual([])
    follow('select=country/nowhere')
    expect(missing()).toEqual(['country/nowhere'])
  })
})
