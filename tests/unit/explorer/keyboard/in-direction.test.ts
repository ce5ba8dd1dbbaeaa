import { describe, expect, it } from 'vitest'
import { nearestInDirection, type Place } from '../../../../src/explorer/keyboard/in-direction'

const HERE = { x: 100, y: 100 }
const PLACES: [string, Place][] = [
  ['right', { x: 180, y: 110 }],
  ['far right', { x: 400, y: 100 }],
  ['up and a little right', { x: 120, y: 20 }],
  ['down left', { x: 40, y: 161 }],
]

describe('an arrow leads to', () => {
  it('the nearest of those that lie that way', () => {
    expect(nearestInDirection(HERE, PLACES, 'ArrowRight')).toBe('right')
    expect(nearestInDirection(HERE, PLACES, 'ArrowUp')).toBe('up and a little right')
    expect(nearestInDirection(HERE, PLACES, 'ArrowDown')).toBe('down left')
  })

  it('nobody where none lies that way', () => {
    expect(nearestInDirection(HERE, PLACES, 'ArrowLeft')).toBeNull()
    expect(nearestInDirection(HERE, [['here', HERE]], 'ArrowUp')).toBeNull()
  })

  it('what lies ahead rather than what is nearer but aside', () => {
    const ahead: [string, Place][] = [
      ['aside', { x: 160, y: 155 }],
      ['ahead', { x: 230, y: 100 }],
    ]
    expect(nearestInDirection(HERE, ahead, 'ArrowRight')).toBe('ahead')
  })
})
