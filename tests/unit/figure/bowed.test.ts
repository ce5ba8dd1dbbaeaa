import { expect, it } from 'vitest'
import { pathOutside, pointOn, shortened } from '../../../src/export/figure/bowed'

const CURVE = { from: { x: 0, y: 0 }, control: { x: 100, y: 100 }, to: { x: 200, y: 0 } }

it('draws a curve whole where nothing is in its way, and in pieces round a box', () => {
  expect(pathOutside(CURVE, [], 3)).toBe('M0 0Q100 100 200 0')
  expect(pathOutside(CURVE, [{ left: 90, right: 110, top: 0, bottom: 20 }], 3)).toBe('M0 0Q100 100 200 0')
  const cut = pathOutside(CURVE, [{ left: 80, right: 120, top: 40, bottom: 60 }], 3)
  const [, first, second] = /^M0 0Q\S+ \S+ (\S+) \S+M(\S+) \S+Q\S+ \S+ 200 0$/.exec(cut) ?? []
  expect(Number(first)).toBeGreaterThan(77)
  expect(Number(first)).toBeLessThanOrEqual(80)
  expect(Number(second)).toBeLessThan(123)
  expect(Number(second)).toBeGreaterThanOrEqual(120)
})

it('draws no piece that is too short, and none of what lies in a box', () => {
  expect(pathOutside(CURVE, [{ left: 1, right: 300, top: -1, bottom: 60 }], 5)).toBe('')
})

it('shortens a curve at its ends, and keeps its way', () => {
  const { from, to } = shortened(CURVE, 0, 10)
  expect(from).toEqual(CURVE.from)
  expect(Math.hypot(to.x - 200, to.y)).toBeCloseTo(10, 0)
  const way = Array.from({ length: 201 }, (_, i) => pointOn(CURVE, i / 200))
  expect(Math.min(...way.map(({ x, y }) => Math.hypot(x - to.x, y - to.y)))).toBeLessThan(0.5)
})
