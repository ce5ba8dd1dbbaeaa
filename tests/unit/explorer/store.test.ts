import { describe, expect, it } from 'vitest'
import {
  collapse,
  deselect,
  expand,
  focusOn,
  hide,
  pin,
  selectEntity,
  selectRelation,
  setLayout,
  startPath,
  toggleEntity,
} from '../../../src/explorer/state/changes'
import { allow, allowOnly, resetFacet, setMinStatements } from '../../../src/explorer/state/filtering'
import { createExplorerStore } from '../../../src/explorer/state/store'
import { facetCounts, visibleGraph } from '../../../src/explorer/state/visible'
import { SMALL_GRAPH } from '../../fixtures/small-graph'

function open(fragment = '') {
  const entries: string[] = [fragment]
  const store = createExplorerStore(SMALL_GRAPH, fragment, {
    push: (written) => entries.push(written),
    replace: (written) => entries.splice(-1, 1, written),
  })
  const { explore, adjust, follow } = store.getState().actions
  const shown = () => visibleGraph(SMALL_GRAPH, store.getState().view)
  const names = () => shown().entities.map((entity) => entity.name)
  const types = () => shown().relations.map(({ relation }) => relation.type)
  return { store, entries, explore, adjust, follow, shown, names, types, view: () => store.getState().view }
}

describe('the store', () => {
  it('adds an entry for a step of exploring, replaces the last for a change on the way, and none for no change', () => {
    const { explore, adjust, entries } = open()
    explore(deselect)
    explore(selectEntity('person/ada'))
    adjust(pin({ 'person/ada': { x: 1, y: 2 } }))
    adjust(pin({ 'person/ada': { x: 3, y: 4 } }))
    expect(entries).toEqual(['', 'select=person/ada&pin=person/ada:3:4'])
  })

  it('follows the address without writing it again', () => {
    const { follow, entries, view } = open()
    follow('#focus=country/arland:2')
    expect(view().focus).toEqual({ entity: 'country/arland', depth: 2 })
    expect(entries).toEqual([''])
  })

  it('selects several entities, one after the other', () => {
    const { explore, view } = open()
    explore(selectEntity('person/ada'))
    explore(toggleEntity('commodity/oil'))
    expect(view().selection).toEqual({ what: 'entities', ids: ['person/ada', 'commodity/oil'] })
    explore(toggleEntity('person/ada'))
    explore(toggleEntity('commodity/oil'))
    expect(view().selection).toEqual({ what: 'nothing' })
  })

  it('forgets pinned places when the layout changes', () => {
    const { explore, view } = open('pin=person/ada:3:4&keep=country/arland:5:6')
    explore(setLayout({ name: 'columns' }))
    expect([view().pinned, view().kept]).toEqual([{}, {}])
  })

  it('lets go of a relation when one of its ends is hidden', () => {
    const { explore, view } = open()
    explore(selectRelation('person/ada~leads~country/arland'))
    explore(hide(['country/arland']))
    expect(view().selection).toEqual({ what: 'nothing' })
  })
})

describe('a path', () => {
  it('waits for its other end, which the next entity selected is', () => {
    const { explore, view, entries } = open()
    explore(startPath('person/ada'))
    explore(selectEntity('person/ada'))
    expect(view().path).toBeNull()
    explore(selectEntity('commodity/oil'))
    expect(view()).toMatchObject({
      selection: { what: 'nothing' },
      pathStart: null,
      path: { from: 'person/ada', to: 'commodity/oil', index: 0, denied: false },
    })
    expect(entries.at(-1)).toBe('path=person/ada:commodity/oil:1')
  })
})

describe('filters', () => {
  it('turn types off and on again, back to where they were', () => {
    const { explore, types, entries } = open()
    explore(allow('types', ['leads', 'visits'], false))
    expect(types()).toEqual(['trades_with', 'arms', 'exports'])
    explore(allow('types', ['leads', 'visits'], true))
    expect(types()).toEqual(['leads', 'visits', 'trades_with', 'arms', 'exports'])
    expect(entries.at(-1)).toBe('')
  })

  it('choose only one type, then another beside it, then what stands at first', () => {
    const { explore, types, names } = open()
    explore(allowOnly('types', ['arms']))
    expect(types()).toEqual(['arms'])
    expect(names()).toEqual(['Ada Lovelace', 'Arland', 'Borduria', 'oil'])
    explore(allow('types', ['related_to'], true))
    expect(types()).toEqual(['arms', 'related_to'])
    explore(resetFacet('types'))
    expect(types()).toEqual(['leads', 'visits', 'trades_with', 'arms', 'exports'])
  })

  it('mark entities that lost all their relations as loose', () => {
    const { explore, shown } = open()
    explore(allowOnly('types', ['arms']))
    expect([...shown().loose]).toEqual(['person/ada', 'commodity/oil'])
  })

  it('do not change who is in focus', () => {
    const { explore, names } = open()
    explore(focusOn('country/arland'))
    explore(setMinStatements(2))
    expect(names()).toEqual(['Ada Lovelace', 'Arland', 'Borduria'])
  })

  it('are counted within what is in view', () => {
    const { explore, store } = open()
    explore(focusOn('person/ada'))
    const counts = facetCounts(SMALL_GRAPH, store.getState().view)
    expect(Object.fromEntries(counts.kinds)).toEqual({ person: 1, country: 2 })
    expect(counts.types.get('exports')).toBeUndefined()
  })
})

describe('focus and expansion', () => {
  it('show the neighbours of the focus, more by expanding, fewer by collapsing', () => {
    const { explore, names } = open()
    explore(focusOn('person/ada'))
    expect(names()).toEqual(['Ada Lovelace', 'Arland', 'Borduria'])
    explore(expand('country/borduria', ['exports']))
    expect(names()).toEqual(['Ada Lovelace', 'Arland', 'Borduria', 'oil'])
    explore(collapse('country/borduria'))
    expect(names()).toEqual(['Ada Lovelace', 'Arland', 'Borduria'])
  })

  it('go by relation type too: what is said of one type leaves the others as they were', () => {
    const { explore, names, store } = open()
    explore(collapse('country/borduria', ['exports']))
    expect(names()).toEqual(['Ada Lovelace', 'Arland', 'Borduria'])
    explore(expand('country/borduria', ['exports']))
    expect(names()).toEqual(['Ada Lovelace', 'Arland', 'Borduria', 'oil'])
    expect(store.getState().view.collapsed).toEqual([])
    explore(collapse('country/borduria'))
    explore(expand('country/borduria', ['exports']))
    expect(names()).toContain('oil')
    expect(store.getState().view.collapsed[0]?.types).not.toContain('exports')
  })

  it('bring back hidden neighbours by expanding', () => {
    const { explore, names } = open()
    explore(hide(['commodity/oil']))
    explore(expand('country/borduria'))
    expect(names()).toEqual(['Ada Lovelace', 'Arland', 'Borduria', 'oil'])
  })
})

describe('the visible graph', () => {
  it('is the same object while nothing that it depends on changes', () => {
    const { explore, shown } = open()
    const before = shown()
    explore(selectEntity('person/ada'))
    expect(shown()).toBe(before)
  })
})
