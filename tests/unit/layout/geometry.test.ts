import { describe, expect, it } from 'vitest'
import { geometryOf, labelBox, nodeBox, nodeGeometry, overlap, shapeBox } from '../../../src/layout/geometry'
import { wrapText } from '../../../src/graph/wrap-text'
import { entity, graphOf, relation } from '../graph/made'

const sixEach = (text: string) => text.length * 6

describe('wrapText', () => {
  it.each([
    ['a short name on one line', 'Olaf Scholz', ['Olaf Scholz']],
    ['a longer one on two, evened out', 'University of Glasgow', ['University', 'of Glasgow']],
    ['after a hyphen', 'Kassym-Jomart Tokayev', ['Kassym-Jomart', 'Tokayev']],
    ['spaces folded', '  Olaf \n Scholz ', ['Olaf Scholz']],
    ['no break within "R/L"', 'R/L', ['R/L']],
    ['a word that is too long, cut', 'Bundesverfassungsgericht', ['Bundesverfassun', 'gsgericht']],
    [
      'more than fits, with an ellipsis',
      'one two three four five six seven eight nine ten',
      ['one two three', 'four five six', 'seven eight ni…'],
    ],
  ])('breaks %s', (_, text, lines) => {
    expect(wrapText(text, 90, 3, sixEach)).toEqual(lines)
  })
})

describe('nodeGeometry', () => {
  it('grows with the number of neighbours', () => {
    const sizes = [0, 3, 5, 8, 50].map((count) => nodeGeometry('a', count, 'ellipse', sixEach))
    expect(sizes.map((one) => [one.width, one.font.size, one.font.weight])).toEqual([
      [21, 12, 400],
      [27, 13, 500],
      [34, 14, 600],
      [42, 15, 600],
      [42, 15, 600],
    ])
  })
  it('counts a neighbour once, however many relations join the two, and no entity as its own', () => {
    const pair = [relation('a', 'supplies', 'b'), relation('b', 'buys_from', 'a'), relation('a', 'trades_with', 'b')]
    const document = graphOf([entity('a'), entity('b')], [...pair, relation('a', 'supplies', 'a')])
    const geometry = geometryOf(document, sixEach)
    expect([...geometry.values()].map((one) => one.font.size)).toEqual([12, 12])
  })
  it('sets the label below the shape, and the node’s box round both', () => {
    const node = nodeGeometry('Tokayev', 0, 'ellipse', sixEach)
    const at = { x: 100, y: 50 }
    expect(shapeBox(node, at)).toEqual({ left: 89.5, top: 39.5, right: 110.5, bottom: 60.5 })
    expect(labelBox(node, at)).toEqual({ left: 79, top: 64.5, right: 121, bottom: 78.9 })
    expect(nodeBox(node, at)).toEqual({ left: 79, top: 39.5, right: 121, bottom: 78.9 })
    expect(labelBox(node, at, 1.5)).toMatchObject({ left: 68.5, right: 131.5 })
  })
})

describe('overlap', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 }
  it('takes boxes that only touch for apart', () => {
    expect(overlap(box, { left: 10, top: 0, right: 20, bottom: 10 })).toBe(false)
    expect(overlap(box, { left: 9, top: 9, right: 20, bottom: 20 })).toBe(true)
  })
})
