import { describe, expect, it } from 'vitest'
import { keyStep } from '../../../../src/explorer/keyboard/key-step'
import { focusOn, hide, selectEntity, startPath, type Change } from '../../../../src/explorer/state/changes'
import { INITIAL_VIEW, type ViewState } from '../../../../src/explorer/state/view'
import { indexOf, visibleGraph } from '../../../../src/explorer/state/visible'
import { SMALL_GRAPH } from '../../../fixtures/small-graph'

const after = (view: ViewState, ...changes: Change[]) =>
  changes.reduce((now, change) => change(now, indexOf(SMALL_GRAPH)), view)
const shownIn = (view: ViewState) => visibleGraph(SMALL_GRAPH, view).entities.map(({ name }) => name)

function press(key: string, entity: string, view: ViewState): ViewState {
  const step = keyStep(key, false, entity, SMALL_GRAPH, view)
  return step !== null && 'change' in step ? after(view, step.change) : view
}

describe('E', () => {
  it('goes a step farther around what is in focus, until there is no more, and then back', () => {
    const one = after(INITIAL_VIEW, focusOn('commodity/oil'))
    expect(shownIn(one)).toEqual(['Borduria', 'oil'])
    const two = press('e', 'commodity/oil', one)
    expect(shownIn(two)).toEqual(['Ada Lovelace', 'Arland', 'Borduria', 'oil'])
    expect(two.focus?.depth).toBe(2)
    expect(press('e', 'commodity/oil', two)).toEqual(one)
  })

  it('expands a neighbour of the focus, and folds away again what it brought', () => {
    const focused = after(INITIAL_VIEW, focusOn('commodity/oil'))
    const expanded = press('e', 'country/borduria', focused)
    expect(shownIn(expanded)).toEqual(['Ada Lovelace', 'Arland', 'Borduria', 'oil'])
    expect(shownIn(press('e', 'country/borduria', expanded))).not.toContain('Arland')
  })

  it('brings back what was hidden, before it folds anything away', () => {
    const hidden = after(INITIAL_VIEW, hide(['commodity/oil']))
    const back = press('e', 'country/borduria', hidden)
    expect(shownIn(back)).toContain('oil')
    expect(shownIn(press('e', 'country/borduria', back))).not.toContain('oil')
  })

  it('says that there is nothing more where others hold all of the neighbours', () => {
    expect(keyStep('e', false, 'country/arland', SMALL_GRAPH, INITIAL_VIEW)).toEqual({ does: 'nothing more' })
    const whole = after(INITIAL_VIEW, focusOn('country/borduria'))
    expect(shownIn(whole)).toHaveLength(4)
    expect(keyStep('e', false, 'person/ada', SMALL_GRAPH, whole)).toEqual({ does: 'nothing more' })
  })
})

describe('P', () => {
  it('starts a path, which Enter ends elsewhere but not where it starts, and gives it up at its start', () => {
    const started = press('p', 'person/ada', INITIAL_VIEW)
    expect(started.pathStart).toBe('person/ada')
    expect(keyStep('Enter', false, 'person/ada', SMALL_GRAPH, started)).toEqual({ does: 'nothing' })
    expect(press('Enter', 'commodity/oil', started).path).toMatchObject({ from: 'person/ada', to: 'commodity/oil' })
    expect(press('p', 'person/ada', started)).toEqual(INITIAL_VIEW)
    expect(press('p', 'commodity/oil', started).pathStart).toBe('commodity/oil')
  })
})

describe('Shift and an arrow', () => {
  it('selects the neighbour in that direction beside what is selected, once', () => {
    const view = after(INITIAL_VIEW, selectEntity('commodity/oil'))
    const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']
    const steps = arrows.flatMap((arrow) => keyStep(arrow, true, 'commodity/oil', SMALL_GRAPH, view) ?? [])
    const [step] = steps.filter((one) => one.does === 'add')
    if (step === undefined) throw new Error('No arrow leads to Borduria')
    const both = after(view, step.change)
    expect(both.selection).toEqual({ what: 'entities', ids: ['commodity/oil', 'country/borduria'] })
    expect(after(both, step.change)).toEqual(both)
  })
})

describe('the other keys', () => {
  it('focus and end the focus, select, and leave what is none of theirs', () => {
    const focused = press('f', 'person/ada', INITIAL_VIEW)
    expect(focused.focus).toEqual({ entity: 'person/ada', depth: 1 })
    expect(press('f', 'person/ada', focused)).toEqual(INITIAL_VIEW)
    expect(press(' ', 'person/ada', INITIAL_VIEW)).toEqual(after(INITIAL_VIEW, selectEntity('person/ada')))
    expect(keyStep('x', false, 'person/ada', SMALL_GRAPH, after(INITIAL_VIEW, startPath('person/ada')))).toBeNull()
  })
})
