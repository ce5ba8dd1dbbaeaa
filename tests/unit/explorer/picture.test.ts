import cytoscape, { type Core } from 'cytoscape'
import { describe, expect, it } from 'vitest'
import { bowsOf } from '../../../src/layout/bows'
import { labelBox } from '../../../src/layout/geometry'
import { drawnGraph, undrawnIn } from '../../../src/explorer/picture/drawn'
import { elementsOf } from '../../../src/explorer/picture/elements'
import { extentOf, geometryFor } from '../../../src/explorer/picture/extent'
import { lightingOf } from '../../../src/explorer/picture/lighting'
import { edgeLabels } from '../../../src/explorer/picture/line-labels'
import { positionsOf } from '../../../src/explorer/picture/positions'
import { decodeView } from '../../../src/explorer/state/fragment'
import { visibleGraph } from '../../../src/explorer/state/visible'
import { depthsOf } from '../../../src/explorer/picture/depths'
import { isCutBy } from '../../../src/explorer/picture/names'
import { open, sidesBeyond, windowOf as frameOf } from '../../../src/explorer/picture/viewport'
import { pointOnBow } from '../../../src/layout/edge-labels'
import { SMALL_GRAPH } from '../../fixtures/small-graph'

const viewOf = (fragment: string) => decodeView(fragment).view
const ADA_ARLAND = 'pair:country/arland~person/ada'
const ADA_BORDURIA = 'pair:country/borduria~person/ada'
const COUNTRIES = 'pair:country/arland~country/borduria'

function lit(fragment: string) {
  const { nodes, edges, chosen } = lightingOf(SMALL_GRAPH, viewOf(fragment))
  return { nodes: [...nodes].sort(), edges: [...edges].sort(), chosen: [...chosen] }
}

describe('lighting', () => {
  it('is off while nothing is selected', () => {
    expect(lit('')).toEqual({ nodes: [], edges: [], chosen: [] })
  })

  it('shows a selected entity with its neighbours and the lines to them', () => {
    expect(lit('select=person/ada')).toEqual({
      nodes: ['country/arland', 'country/borduria', 'person/ada'],
      edges: [ADA_ARLAND, ADA_BORDURIA],
      chosen: ['person/ada'],
    })
  })

  it('lights only what passes the filters', () => {
    expect(lit('select=person/ada&types=leads').edges).toEqual([ADA_ARLAND])
    expect(lit('select=person/ada&kinds=!person').nodes).toEqual([])
  })

  it('lights the line of a relation and both of its ends', () => {
    expect(lit('relation=country/arland~arms~country/borduria')).toEqual({
      nodes: ['country/arland', 'country/borduria'],
      edges: [COUNTRIES],
      chosen: [COUNTRIES],
    })
  })

  it('lights everything that a sentence states', () => {
    expect(lit('sentence=story:1').edges).toEqual([ADA_ARLAND, ADA_BORDURIA])
  })

  it('shows a path rather than the selection', () => {
    expect(lit('path=person/ada:commodity/oil').nodes).toEqual(['commodity/oil', 'country/borduria', 'person/ada'])
  })
})

describe('positions', () => {
  it('are the document’s own where it brings them, with room made for what it leaves out', () => {
    const [first, ...rest] = SMALL_GRAPH.entities
    const placed = rest.map((entity, i) => ({ ...entity, position: { x: 200 * i, y: 50 } }))
    const document = { ...SMALL_GRAPH, entities: first ? [first, ...placed] : [] }
    const positions = positionsOf(document, viewOf(''))
    expect(positions.get('country/borduria')).toEqual({ x: 200, y: 50 })
    expect(positions.get('person/ada')).toBeDefined()
  })

  it('keep what the reader pinned', () => {
    expect(positionsOf(SMALL_GRAPH, viewOf('pin=person/ada:12:-7')).get('person/ada')).toEqual({ x: 12, y: -7 })
  })

  it('put the entity of the rings into their middle', () => {
    expect(positionsOf(SMALL_GRAPH, viewOf('layout=concentric:country/borduria')).get('country/borduria')).toEqual({
      x: 0,
      y: 0,
    })
  })

  it('do not depend on the filters', () => {
    expect(positionsOf(SMALL_GRAPH, viewOf('types=leads'))).toEqual(positionsOf(SMALL_GRAPH, viewOf('')))
  })
})

describe('the extent', () => {
  it('holds every visible node, and is nothing where none is visible', () => {
    const view = viewOf('kinds=person')
    const ada = positionsOf(SMALL_GRAPH, view).get('person/ada')
    const extent = extentOf(SMALL_GRAPH, view)
    expect(extent?.left).toBeLessThan(ada?.x ?? NaN)
    expect(extent?.bottom).toBeGreaterThan(ada?.y ?? NaN)
    expect(extentOf(SMALL_GRAPH, viewOf('kinds='))).toBeNull()
  })
})

describe('the words on lines', () => {
  const words = (fragment: string) => {
    const view = viewOf(fragment)
    const { bundles, entities } = visibleGraph(SMALL_GRAPH, view)
    const { relation } = lightingOf(SMALL_GRAPH, view)
    const labels = edgeLabels(
      bundles,
      entities.map(({ id }) => id),
      geometryFor(SMALL_GRAPH),
      new Map(SMALL_GRAPH.entities.map(({ id }, i) => [id, { x: 400 * (i % 2), y: 300 * Math.floor(i / 2) }])),
      new Map(),
      SMALL_GRAPH.ontology,
      relation,
    )
    return labels.get(COUNTRIES)?.text
  }

  it('say how many relations a line stands for, and that it is contested', () => {
    expect(words('types=trades_with')).toBe('trades with')
    expect(words('')).toMatch(/^(arms|trades with) \+1/)
  })

  it('are those of the relation that was chosen', () => {
    expect(words('relation=country/arland~trades_with~country/borduria')).toBe('trades with')
  })
})

describe('the elements', () => {
  it('are one for each entity and each pair, and no two share an id', () => {
    const ids = elementsOf(
      visibleGraph(SMALL_GRAPH, viewOf('types=!')),
      geometryFor(SMALL_GRAPH),
      positionsOf(SMALL_GRAPH, viewOf('')),
    ).map(({ data }) => data.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => id?.startsWith('pair:')).sort()).toEqual(
      [
        ADA_ARLAND,
        ADA_BORDURIA,
        COUNTRIES,
        'pair:commodity/oil~country/borduria',
        'pair:commodity/oil~person/ada',
      ].sort(),
    )
  })
})

describe('what is drawn', () => {
  const drawn = (fragment: string) => drawnGraph(SMALL_GRAPH, viewOf(fragment))
  const ids = (fragment: string) => drawn(fragment).entities.map(({ id }) => id)

  it('is all that is visible where that is not too much', () => {
    expect(drawn('')).toBe(visibleGraph(SMALL_GRAPH, viewOf('')))
    expect(undrawnIn(SMALL_GRAPH, viewOf(''))).toBe(0)
  })

  it('is else what has most lines, with the lines between', () => {
    expect(new Set(ids('drawn=2'))).toEqual(new Set(['country/borduria', 'person/ada']))
    expect(drawn('drawn=2').bundles.map(({ id }) => id)).toEqual([ADA_BORDURIA])
    expect(undrawnIn(SMALL_GRAPH, viewOf('drawn=2'))).toBe(visibleGraph(SMALL_GRAPH, viewOf('')).entities.length - 2)
  })

  it('has what was chosen in it', () => {
    expect(ids('drawn=1&select=commodity/oil')).toContain('commodity/oil')
  })
})

describe('bows', () => {
  const geometry = geometryFor(SMALL_GRAPH)
  const { bundles } = visibleGraph(SMALL_GRAPH, viewOf('types=leads,visits'))
  const column = ['person/ada', 'country/arland', 'country/borduria']
  const at = (x: number) => new Map(column.map((id, i) => [id, { x: i === 1 ? x : 0, y: 100 * i }]))

  it('keep a line off an entity that stands between its ends', () => {
    expect([...bowsOf(bundles, column, geometry, at(0)).keys()]).toEqual([ADA_BORDURIA])
  })

  it('keep a level line off what stands between its ends too, by the least that does', () => {
    const row = new Map(column.map((id, i) => [id, { x: 200 * i, y: 4 * (i % 2) }]))
    const bow = bowsOf(bundles, column, geometry, row).get(ADA_BORDURIA) ?? NaN
    const middle = pointOnBow({ x: 0, y: 0 }, { x: 400, y: 0 }, -bow, 0.5)
    expect(Math.abs(middle.y)).toBeGreaterThan(14)
    expect(Math.abs(middle.y)).toBeLessThan(40)
  })

  it('keep a line off the name of an entity that it passes below', () => {
    const row = new Map(column.map((id, i) => [id, { x: 200 * i, y: i === 1 ? -26 : 0 }]))
    const bow = bowsOf(bundles, column, geometry, row).get(ADA_BORDURIA) ?? NaN
    const [node, at] = [geometry.get('country/arland'), row.get('country/arland')]
    if (node === undefined || at === undefined) throw new Error('Arland does not stand there')
    const name = labelBox(node, at)
    for (const share of [0.4, 0.45, 0.5, 0.55, 0.6]) {
      expect(pointOnBow({ x: 0, y: 0 }, { x: 400, y: 0 }, bow, share).y).toBeGreaterThan(name.bottom)
    }
  })

  it('are not made where the way is free', () => {
    expect(bowsOf(bundles, column, geometry, at(90)).size).toBe(0)
  })
})

describe('the depths of lines with words', () => {
  const box = (x: number, y: number) => ({ left: x - 20, right: x + 20, top: y - 8, bottom: y + 8 })
  const line = (...ends: [number, number][]) => ends.map(([x, y]) => ({ x, y }))

  it('put a line under the one whose words it runs through', () => {
    const words = new Map([
      ['under', box(0, -90)],
      ['over', box(0, 0)],
    ])
    const lines = new Map([
      ['under', line([0, -100], [0, 100])],
      ['over', line([-100, 0], [100, 0])],
    ])
    const depths = depthsOf(words, lines)
    expect(depths.get('over')).toBeGreaterThan(depths.get('under') ?? NaN)
  })
})

describe('the window over the picture', () => {
  const picture = { left: -400, right: 400, top: -300, bottom: 300 }

  /** A window of a size, without anything drawn in it. */
  function windowOf(width: number, height: number): Core {
    return Object.assign(cytoscape({ headless: true, styleEnabled: true }), {
      width: () => width,
      height: () => height,
    })
  }

  it.each([
    ['a phone’s', 390, 620, ['left', 'right']],
    ['an enlarged page’s', 720, 130, ['top', 'bottom']],
  ])(
    'begins so near, in a frame like %s, that names can be read, and tells what is out of it',
    (_, width, height, beyond) => {
      const cy = windowOf(width, height)
      open(cy, picture, [], { x: 0, y: 0 })
      expect(cy.zoom()).toBeGreaterThan(0.64)
      expect(sidesBeyond(cy, picture)).toEqual(beyond)
    },
  )

  it('begins where most of what matters is whole and nothing is cut through', () => {
    const cy = windowOf(390, 620)
    const at = (x: number, y: number, half: number) => ({
      left: x - half,
      right: x + half,
      top: y - 10,
      bottom: y + 10,
    })
    const [hub, friend] = [at(250, 0, 60), at(330, 100, 50)]
    const nodes = [
      { box: hub, weight: 9 },
      { box: friend, weight: 2 },
      { box: at(-380, 0, 20), weight: 1 },
      // Would be cut through if the window stood in the middle of the others.
      { box: at(-140, 50, 60), weight: 3 },
    ]
    open(cy, picture, nodes, { x: 0, y: 0 })
    const window = frameOf(cy)
    expect(nodes.map(({ box }) => isCutBy(window, box))).not.toContain(true)
    expect(window.left).toBeLessThan(hub.left)
    expect(window.right).toBeGreaterThan(friend.right)
  })

  it('holds all of it where there is room', () => {
    const cy = windowOf(900, 700)
    open(cy, picture, [], { x: 0, y: 0 })
    expect(sidesBeyond(cy, picture)).toEqual([])
  })
})
