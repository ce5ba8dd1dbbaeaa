import { describe, expect, it } from 'vitest'
import type { NodeGeometry, Point } from '../../../src/graph/drawing'
import { boxOf, placeEdgeLabels, pointOnBow, type LabelledLine } from '../../../src/layout/edge-labels'
import { overlap } from '../../../src/layout/geometry'

const measure = (text: string) => 6 * text.length
const dot: NodeGeometry = {
  width: 20,
  height: 20,
  shape: 'ellipse',
  lines: ['x'],
  font: { family: 'sans', size: 13, weight: 400 },
  lineHeight: 16,
  labelWidth: 6,
  labelHeight: 16,
}

function placed(lines: readonly LabelledLine[], points: Readonly<Record<string, Point>>) {
  const geometry = new Map(Object.keys(points).map((id) => [id, dot]))
  return placeEdgeLabels(lines, new Map(Object.entries(points)), geometry, measure)
}

describe('placeEdgeLabels', () => {
  it('moves a label along its line where it stands in the only place of another', () => {
    const lines = [
      { id: 'long', ends: ['west', 'east'], texts: ['long'], weight: 2 },
      { id: 'short', ends: ['north', 'south'], texts: ['short'], weight: 1 },
    ] as const
    const labels = placed(lines, {
      west: { x: -250, y: -3 },
      east: { x: 250, y: -3 },
      north: { x: 0, y: -60 },
      south: { x: 0, y: 34 },
    })
    const [long, short] = [labels.get('long'), labels.get('short')]
    if (!long || !short) throw new Error('Both lines have room for their words')
    expect(long.x).not.toBe(0)
    expect(overlap(boxOf(long), boxOf(short))).toBe(false)
  })

  it('sets the words of a bowed line on its bow', () => {
    const line = { id: 'bow', ends: ['west', 'east'], bow: 60, texts: ['words'], weight: 1 } as const
    const label = placed([line], { west: { x: -200, y: 0 }, east: { x: 200, y: 0 } }).get('bow')
    expect({ x: label?.x, y: label?.y }).toEqual({ x: 0, y: 30 })
  })
})

describe('pointOnBow', () => {
  it('begins and ends at the ends, and is farthest off in the middle: to the right of the way', () => {
    const [from, to] = [
      { x: 0, y: 0 },
      { x: 0, y: 100 },
    ]
    expect([0, 0.5, 1].map((share) => pointOnBow(from, to, 40, share))).toEqual([
      { x: 0, y: 0 },
      { x: -20, y: 50 },
      { x: 0, y: 100 },
    ])
  })
})
