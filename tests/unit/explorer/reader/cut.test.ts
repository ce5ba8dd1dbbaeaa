import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cut } from '../../../../src/explorer/reader/cut'

it('cuts at every boundary of marks that overlap, nest and reach out', () => {
  const whole = { start: 0, end: 30, name: 'whole' }
  const nested = { start: 12, end: 14, name: 'nested' }
  const crossing = { start: 13, end: 18, name: 'crossing' }
  const empty = { start: 15, end: 15, name: 'empty' }
  const pieces = cut({ start: 10, end: 20 }, [whole, nested, crossing, empty])
  expect(pieces.map(({ start, end, marks }) => [start, end, marks.map(({ name }) => name).join('+')])).toEqual([
    [10, 12, 'whole'],
    [12, 13, 'whole+nested'],
    [13, 14, 'whole+nested+crossing'],
    [14, 18, 'whole+crossing'],
    [18, 20, 'whole'],
  ])
})

it('gives pieces that are the stretch when joined, whatever the marks', () => {
  const range = fc
    .tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  fc.assert(
    fc.property(range, fc.array(range, { maxLength: 6 }), (stretch, marks) => {
      const pieces = cut(stretch, marks)
      const offsets = pieces.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i))
      expect(offsets).toEqual(Array.from({ length: stretch.end - stretch.start }, (_, i) => stretch.start + i))
      for (const piece of pieces) {
        expect(piece.marks).toEqual(marks.filter((mark) => mark.start <= piece.start && mark.end >= piece.end))
      }
    }),
  )
})
