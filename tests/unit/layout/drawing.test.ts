import { describe, expect, it } from 'vitest'
import widths from '../../../data/fonts/widths.json'
import { pointOn } from '../../../src/export/figure/bowed'
import { drawingOf } from '../../../src/layout/drawing'
import { boxOf } from '../../../src/layout/edge-labels'
import { layoutGraph } from '../../../src/layout/force'
import { attachTo, geometryOf, labelBox, overlap, shapeBox } from '../../../src/layout/geometry'
import { measureWith } from '../../../src/layout/measure'
import { entity, graphOf, relation } from '../graph/made'

const measure = measureWith(widths)
const SLACK = 1.15

const entities = Array.from({ length: 14 }, (_, i) => entity(`e${i}`, { name: `Republic of Somewhere ${i}` }))
const ring = entities.map((_, i) => relation(`e${i}`, 'supplies', `e${(i + 1) % 14}`))
const across = [2, 5, 7, 9].map((i) => relation('e0', 'trades_with', `e${i}`))
const document = graphOf(entities, [...ring, ...across, relation('e0', 'buys_from', 'e5')])
const geometry = geometryOf(document, measure)
const positions = layoutGraph(document, measure)
const drawing = drawingOf(document, positions, geometry, measure)

/** Two entities with two relations, the first at the origin. */
function drawingOfTwo(at: { x: number; y: number }) {
  const two = [entity('a', { name: 'Astana' }), entity('b', { name: 'Berlin' })]
  const pair = graphOf(two, [relation('a', 'supplies', 'b'), relation('a', 'trades_with', 'b')])
  const standing = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', at],
  ])
  return drawingOf(pair, standing, geometryOf(pair, measure), measure)
}

describe('drawingOf', () => {
  it('puts no label on a node, a name or another label, text 15 % wider than measured', () => {
    const labels = drawing.lines.flatMap(({ label }) => (label ? [boxOf(label, SLACK)] : []))
    expect(labels.length).toBeGreaterThan(10)
    const others = drawing.nodes.flatMap(({ geometry: node, at }) => [shapeBox(node, at), labelBox(node, at, SLACK)])
    for (const [i, label] of labels.entries()) {
      expect(others.some((box) => overlap(box, label))).toBe(false)
      expect(labels.some((box, j) => j !== i && overlap(box, label))).toBe(false)
    }
  })
  it('draws one line a pair, numbered where its label does not say everything', () => {
    expect(drawing.lines).toHaveLength(18)
    const pair = drawing.lines.find(({ bundle }) => bundle.relations.length === 2)
    expect(pair?.number).not.toBeNull()
    const silent = drawing.lines.filter(({ number, label }) => number === null && label === null)
    expect(silent).toEqual([])
  })
  it('numbers no single relations where the key would list more than 200 lines', () => {
    const many = Array.from({ length: 40 }, (_, i) => entity(`m${i}`))
    const dense = many.flatMap(({ id }, i) => many.slice(0, i).map((other) => relation(id, 'supplies', other.id)))
    const crowd = graphOf(many, [...dense, relation('m1', 'trades_with', 'm0')])
    const standing = new Map(many.map(({ id }, i) => [id, { x: (i % 8) * 130, y: Math.floor(i / 8) * 110 }]))
    const { lines } = drawingOf(crowd, standing, geometryOf(crowd, measure), measure)
    expect(lines.filter((line) => line.number !== null).map((line) => line.bundle.ends)).toEqual([['m0', 'm1']])
    expect(lines.some((line) => line.label === null)).toBe(true)
  })
  it('bows a line round what stands between its ends, and puts its words on the bow', () => {
    const column = ['a', 'b', 'c'].map((id) => entity(id))
    const graph = graphOf(column, [relation('a', 'supplies', 'c')])
    const standing = new Map(column.map(({ id }, i) => [id, { x: 0, y: 130 * i }]))
    const { lines, nodes, extent } = drawingOf(graph, standing, geometryOf(graph, measure), measure)
    const [line] = lines
    if (!line?.control || !line.label) throw new Error('The line is straight, or without words')
    const { from, control, to, label } = line
    const points = Array.from({ length: 41 }, (_, i) => pointOn({ from, control, to }, i / 40))
    const between = nodes.find((node) => node.entity.id === 'b')
    if (!between) throw new Error('There is nothing between')
    const { left, right, top, bottom } = shapeBox(between.geometry, between.at)
    expect(points.filter(({ x, y }) => x > left && x < right && y > top && y < bottom)).toEqual([])
    const words = boxOf(label)
    expect(points.some(({ x, y }) => x > words.left && x < words.right && y > words.top && y < words.bottom)).toBe(true)
    for (const { x } of points) expect(x >= extent.left && x <= extent.right).toBe(true)
  })
  it('sets a number beside a line that is too short to carry it', () => {
    const [line] = drawingOfTwo({ x: 55, y: 0 }).lines
    expect(line?.label?.lines).toEqual(['[1]'])
    // The line lies on y = 0.
    expect(Math.abs(line?.label?.y ?? 0)).toBeGreaterThan((line?.label?.height ?? 0) / 2 - 1)
  })
  it('sets it farther off where names shut the line in', () => {
    const { nodes, lines } = drawingOfTwo({ x: 30, y: 40 })
    const label = lines[0]?.label
    expect(label?.lines).toEqual(['[1]'])
    const taken = nodes.flatMap(({ geometry: node, at, labelBox: name }) => [shapeBox(node, at), name])
    expect(taken.filter((box) => label && overlap(box, boxOf(label)))).toEqual([])
  })
  it('draws only what is visible', () => {
    const visible = { ...document, entities: entities.slice(0, 3), relations: document.relations.slice(0, 5) }
    const part = drawingOf(visible, positions, geometry, measure)
    expect(part.nodes.map((node) => node.entity.id)).toEqual(['e0', 'e1', 'e2'])
    expect(part.lines.map((line) => line.bundle.ends)).toEqual([
      ['e0', 'e1'],
      ['e1', 'e2'],
    ])
  })
})

describe('attachTo', () => {
  const [node] = geometryOf(graphOf([entity('a', { name: 'Astana' })], []), measure).values()
  if (!node) throw new Error('no geometry')
  const at = { x: 0, y: 0 }
  it('ends a line from above or aside at the shape', () => {
    expect(attachTo(node, at, { x: 0, y: -200 }).y).toBeCloseTo(-node.height / 2 - 2)
    expect(attachTo(node, at, { x: 200, y: 0 }).x).toBeCloseTo(node.width / 2 + 2)
  })
  it('ends a line from below under the label', () => {
    expect(attachTo(node, at, { x: 0, y: 200 }).y).toBeCloseTo(labelBox(node, at).bottom + 2)
  })
})
