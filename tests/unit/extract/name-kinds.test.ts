import { describe, expect, it } from 'vitest'
import { entities } from './statements'

describe('capitals that name nobody, and whom a regime is called after', () => {
  it.each([
    ['The Foreign, Home and Defence Secretaries met in Oslo.', ['place: Oslo']],
    ['Poland fears the Zorin regime.', ['person: Zorin', 'country: Poland']],
    ["Zorin's brutal regime fell. Poland had opposed Zorin.", ['person: Zorin', 'country: Poland']],
    [
      'Jan Novotny, a spokesman for NATO, spoke in May.',
      ['person: Jan Novotny = spokesman for NATO', 'organisation: NATO'],
    ],
    ['Shell said so.', ['organisation: Shell']],
  ])('%s', (text, expected) => {
    expect(entities(text)).toEqual(expected)
  })
})
