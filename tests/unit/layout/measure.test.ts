import { describe, expect, it } from 'vitest'
import widths from '../../../data/fonts/widths.json'
import { measureWith } from '../../../src/layout/measure'

const measure = measureWith({
  faces: [
    { family: 'sans', weight: 400, italic: false, characters: { '250': 'i', '500': 'aé' } },
    { family: 'sans', weight: 600, italic: false, characters: { '600': 'a' } },
  ],
})

describe('measureWith', () => {
  it('adds up widths at the font’s size', () => {
    expect(measure('aia', { family: 'sans', size: 20, weight: 400 })).toBe(25)
  })
  it('takes the nearest weight, upright where there is no italic', () => {
    expect(measure('a', { family: 'sans', size: 10, weight: 700, italic: true })).toBe(6)
  })
  it('takes a letter and its combining accent for one', () => {
    expect(measure('e\u0301', { family: 'sans', size: 10, weight: 400 })).toBe(5)
  })
  it('takes Han and Kana as wide as they are high', () => {
    expect(measure('北京', { family: 'sans', size: 10, weight: 400 })).toBe(20)
  })
  it('names the family that the table lacks', () => {
    expect(() => measure('a', { family: 'serif', size: 10, weight: 400 })).toThrow('no serif face')
  })
})

describe('the table of the shipped fonts', () => {
  it('measures what Chromium measures in them with kerning off', () => {
    const shipped = measureWith(widths)
    expect(shipped('Kassym-Jomart Tokayev', { family: 'sans', size: 100, weight: 600 })).toBeCloseTo(1147.7, 1)
    expect(shipped('Łukasz Żółw, Київ', { family: 'serif', size: 100, weight: 400 })).toBeCloseTo(867, 1)
  })
})
