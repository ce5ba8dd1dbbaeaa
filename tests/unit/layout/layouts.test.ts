import { describe, expect, it } from 'vitest'
import widths from '../../../data/fonts/widths.json'
import type { GraphDocument } from '../../../src/graph/document'
import { columnsByKind } from '../../../src/layout/columns'
import { concentricLayout } from '../../../src/layout/concentric'
import { layoutGraph } from '../../../src/layout/force'
import { geometryOf, nodeBox, overlap, type Box, type Point } from '../../../src/layout/geometry'
import { measureWith } from '../../../src/layout/measure'
import { placeNear } from '../../../src/layout/place-near'
import { entity, graphOf, relation } from '../graph/made'

const measure = measureWith(widths)

/** Pairs of entities whose shapes or labels would lie on one another if text came out 15 % wider. */
function overlaps(document: GraphDocument, positions: ReadonlyMap<string, Point>): string[] {
  const geometry = geometryOf(document, measure)
  const boxes = [...positions].flatMap(([id, at]): [string, Box][] => {
    const node = geometry.get(id)
    return node ? [[id, nodeBox(node, at, 1.15)]] : []
  })
  return boxes.flatMap(([a, box], i) =>
    boxes.flatMap(([b, other], j) => (j < i && overlap(box, other) ? [`${a} lies on ${b}`] : [])),
  )
}

function extentOf(positions: ReadonlyMap<string, Point>): { width: number; height: number } {
  const xs = [...positions.values()].map((at) => at.x)
  const ys = [...positions.values()].map((at) => at.y)
  return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) }
}

/** A tree with some lines across, a second part and two entities by themselves. */
function story(size: number): GraphDocument {
  const kinds = ['person', 'country', 'commodity']
  const names = ['Olaf Scholz', 'Kazakhstan', 'The European Bank for Reconstruction and Development', 'oil']
  const entities = Array.from({ length: size }, (_, i) =>
    entity(`e${i}`, { name: names[i % 4] ?? '', kind: kinds[i % 3] ?? '' }),
  )
  const tree = entities.slice(1, size - 4).map((one, i) => relation(`e${Math.floor(i / 3)}`, 'supplies', one.id))
  const across = Array.from({ length: Math.floor(size / 4) }, (_, i) =>
    relation(`e${i}`, 'trades_with', `e${(i * 7 + 3) % (size - 4)}`),
  )
  return graphOf(entities, [...tree, ...across, relation(`e${size - 4}`, 'supplies', `e${size - 3}`)])
}

const document = story(16)
const whole = (ids: Iterable<string>) => [...ids].sort()
const all = whole(document.entities.map((one) => one.id))

describe.each([
  ['layoutGraph', (of: GraphDocument) => layoutGraph(of, measure)],
  ['concentricLayout', (of: GraphDocument) => concentricLayout(of, 'e0', measure)],
  ['columnsByKind', (of: GraphDocument) => columnsByKind(of, measure)],
])('%s', (_, layout) => {
  it('places every entity, none on another, on whole numbers', () => {
    const positions = layout(document)
    expect(whole(positions.keys())).toEqual(all)
    expect(overlaps(document, positions)).toEqual([])
    expect([...positions.values()].every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true)
  })
  it('gives the same picture every time', () => {
    expect(layout(document)).toEqual(layout(structuredClone(document)))
  })
  it('places a single entity in the middle', () => {
    const [at] = layout(graphOf([entity('e0')], [])).values()
    expect(at?.x).toBeCloseTo(0)
    expect(Math.abs(at?.y ?? Infinity)).toBeLessThan(20)
  })
  it('copes with entities of which none is related to another', () => {
    const loose = graphOf(
      Array.from({ length: 12 }, (_, i) => entity(`e${i}`)),
      [],
    )
    expect(overlaps(loose, layout(loose))).toEqual([])
  })
  it('keeps 120 entities apart', () => {
    const large = story(120)
    expect(overlaps(large, layout(large))).toEqual([])
  })
})

describe('layoutGraph', () => {
  it('gives an empty graph an empty picture', () => {
    expect(layoutGraph(graphOf([], []), measure)).toEqual(new Map())
  })
  it('fills an area of the aspect asked for', () => {
    const wide = extentOf(layoutGraph(document, measure, { aspect: 2 }))
    const high = extentOf(layoutGraph(document, measure, { aspect: 0.6 }))
    expect(wide.width / wide.height).toBeGreaterThan(1.4)
    expect(high.width / high.height).toBeLessThan(1)
  })
  it('keeps 1,200 entities apart, those that are related nearer together than others', () => {
    const large = story(1200)
    const positions = layoutGraph(large, measure)
    expect(overlaps(large, positions)).toEqual([])
    const { width, height } = extentOf(positions)
    const across = large.relations.map(({ source, target }) => {
      const [p = { x: 0, y: 0 }, q = { x: 0, y: 0 }] = [positions.get(source), positions.get(target)]
      return Math.hypot(p.x - q.x, p.y - q.y)
    })
    const mean = across.reduce((sum, distance) => sum + distance, 0) / across.length
    // Two points of a rectangle taken at random lie half its side apart.
    expect(mean).toBeLessThan(Math.max(width, height) / 4)
  })
  it('sets what is related nearer together than what is not', () => {
    const groups = [0, 1].map((group) => [0, 1, 2, 3].map((i) => `e${String(group * 4 + i)}`))
    const inside = groups.flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => [a, b] as const)))
    const across = (groups[0] ?? []).flatMap((a) => (groups[1] ?? []).map((b) => [a, b] as const))
    const twoGroups = graphOf(
      groups.flat().map((id) => entity(id)),
      [...inside.map(([a, b]) => relation(a, 'supplies', b)), relation('e0', 'supplies', 'e4')],
    )
    const positions = layoutGraph(twoGroups, measure)
    const meanDistance = (pairs: readonly (readonly [string, string])[]) => {
      const distances = pairs.map(([a, b]) => {
        const [p = { x: 0, y: 0 }, q = { x: 0, y: 0 }] = [positions.get(a), positions.get(b)]
        return Math.hypot(p.x - q.x, p.y - q.y)
      })
      return distances.reduce((sum, one) => sum + one, 0) / distances.length
    }
    expect(meanDistance(inside)).toBeLessThan(meanDistance(across))
  })
})

describe('concentricLayout', () => {
  it('lets no line run through what is joined to nothing, below the rings', () => {
    const names = ['middle', 'first', 'alone', 'second', 'lone', 'third']
    const chain = graphOf(
      names.map((id) => entity(id)),
      [relation('second', 'supplies', 'first'), relation('second', 'supplies', 'third')],
    )
    const positions = concentricLayout(chain, 'middle', measure)
    const below = [...positions].filter(([id]) => id !== 'middle').sort(([, a], [, b]) => a.y - b.y || a.x - b.x)
    expect(below.map(([id]) => id)).toEqual(['first', 'second', 'third', 'alone', 'lone'])
  })

  it('has the entity asked for in the middle, its neighbours nearest', () => {
    const positions = concentricLayout(document, 'e1', measure)
    expect(positions.get('e1')).toEqual({ x: 0, y: 0 })
    const away = ([, { x, y }]: [string, Point]) => Math.hypot(x / 1.3, y)
    const ranked = [...positions].sort((a, b) => away(a) - away(b)).map(([id]) => id)
    const neighbours = document.relations.flatMap(({ source, target }) =>
      source === 'e1' ? [target] : target === 'e1' ? [source] : [],
    )
    expect(new Set(ranked.slice(1, 1 + new Set(neighbours).size))).toEqual(new Set(neighbours))
  })
  it('names the entity that the graph lacks', () => {
    expect(() => concentricLayout(document, 'nobody', measure)).toThrow('no entity "nobody"')
  })
})

describe('columnsByKind', () => {
  it('keeps entities of one kind together: no column mixes them up', () => {
    const positions = columnsByKind(document, measure)
    const columns = new Set([...positions.values()].map((at) => at.x))
    expect(columns.size).toBeGreaterThan(1)
    for (const x of columns) {
      const kinds = document.entities
        .filter((one) => positions.get(one.id)?.x === x)
        .sort((a, b) => (positions.get(a.id)?.y ?? 0) - (positions.get(b.id)?.y ?? 0))
        .map((one) => one.kind)
      const runs = kinds.filter((kind, i) => kind !== kinds[i - 1])
      expect(runs).toEqual([...new Set(kinds)])
    }
  })
})

describe('placeNear', () => {
  const positions = layoutGraph(document, measure)
  const leaving = ['e0', 'e3', 'e7', 'e12', 'e15']
  const left = new Map([...positions].filter(([id]) => !leaving.includes(id)))

  it('finds room for newcomers only, on nothing that is there', () => {
    const joined = placeNear(document, left, leaving, measure)
    expect(whole(joined.keys())).toEqual(leaving.sort())
    expect(overlaps(document, new Map([...left, ...joined]))).toEqual([])
  })
  it('gives the same places every time, whatever order they are asked in', () => {
    const again = placeNear(document, left, [...leaving].reverse(), measure)
    expect(again).toEqual(placeNear(document, left, leaving, measure))
  })
  it('stands them beside those they are related to', () => {
    const pair = graphOf([entity('a'), entity('b'), entity('c')], [relation('a', 'supplies', 'c')])
    const there = new Map([
      ['a', { x: -500, y: 0 }],
      ['b', { x: 500, y: 0 }],
    ])
    const { x = 0, y = 0 } = placeNear(pair, there, ['c'], measure).get('c') ?? {}
    expect(Math.hypot(x + 500, y)).toBeLessThan(300)
  })
  it('starts a picture of its own where there is none', () => {
    expect(placeNear(document, new Map(), ['e5'], measure)).toEqual(new Map([['e5', { x: 0, y: 0 }]]))
  })
})
