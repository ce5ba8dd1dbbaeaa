import { describe, expect, it } from 'vitest'
import { nameLevel, namesFromAfar } from '../../../src/explorer/picture/names'
import { measureText } from '../../../src/explorer/picture/measure'
import { nodeGeometry } from '../../../src/layout/geometry'

const hub = nodeGeometry('Kazakhstan', 9, 'ellipse', measureText)
const leaf = nodeGeometry('Astana', 1, 'ellipse', measureText)
const geometry = new Map([
  ['hub', hub],
  ['near', leaf],
  ['far', leaf],
])
const positions = new Map([
  ['hub', { x: 0, y: 0 }],
  ['near', { x: 30, y: 60 }],
  ['far', { x: 900, y: 0 }],
])
const ids = ['hub', 'near', 'far']

describe('names', () => {
  it('are all there, as large as the layout has them, where they can be read', () => {
    expect(namesFromAfar(ids, geometry, positions, 0.85)).toBeNull()
  })

  it('from afar are large enough to be read, the foremost first, those without room left out', () => {
    const sizes = namesFromAfar(ids, geometry, positions, 0.25)
    expect([...(sizes ?? [])]).toEqual([
      ['hub', 42],
      ['far', 42],
    ])
  })

  it('are chosen by steps of the zoom, never for a closer look than it is', () => {
    expect(nameLevel(0.5)).toBeLessThanOrEqual(0.5)
    expect(nameLevel(0.5)).toBe(nameLevel(0.505))
    expect(nameLevel(0.5)).toBeLessThan(nameLevel(0.6))
  })
})
