// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { browserHistory } from '../../../src/explorer/state/browser-history'
import { createExplorerStore } from '../../../src/explorer/state/store'
import { SMALL_GRAPH } from '../../fixtures/small-graph'

beforeEach(() => {
  window.history.replaceState(null, '', '/')
})

it('follows an address that was edited while the page was being drawn', () => {
  const history = browserHistory(window)
  const store = createExplorerStore(SMALL_GRAPH, window.location.hash, history)
  window.history.replaceState(null, '', '#select=person/ada')
  const disconnect = history.connect(store)
  expect(store.getState().view.selection).toEqual({ what: 'entities', ids: ['person/ada'] })
  disconnect()
})
