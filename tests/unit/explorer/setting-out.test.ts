import { describe, expect, it } from 'vitest'
import { settingOutFrom } from '../../../src/explorer/picture/setting-out'
import { decodeView } from '../../../src/explorer/state/fragment'
import { visibleGraph } from '../../../src/explorer/state/visible'
import { SMALL_GRAPH } from '../../fixtures/small-graph'

const { bundles } = visibleGraph(SMALL_GRAPH, decodeView('').view)
const at = (x: number) => ({ x, y: 0 })
const POSITIONS = new Map([
  ['person/ada', at(0)],
  ['country/arland', at(100)],
  ['country/borduria', at(300)],
  ['commodity/oil', at(400)],
])

describe('what comes into view', () => {
  it('sets out from the nearest neighbour that is there', () => {
    expect(settingOutFrom(new Set(['country/arland']), bundles, POSITIONS)).toEqual(
      new Map([['country/arland', at(0)]]),
    )
  })

  it('sets out from where its neighbour does that comes too', () => {
    expect(settingOutFrom(new Set(['country/borduria', 'commodity/oil']), bundles, POSITIONS)).toEqual(
      new Map([
        ['country/borduria', at(100)],
        ['commodity/oil', at(100)],
      ]),
    )
  })

  it('is at its place at once where nothing that it is related to is there', () => {
    expect(settingOutFrom(new Set(POSITIONS.keys()), bundles, POSITIONS)).toEqual(new Map())
  })
})
