import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadModel } from '../../../src/extract/language'

const bytes = new Uint8Array(readFileSync('data/models/english.bin'))

/** The file with one byte changed. */
function altered(at: number, by: number): Uint8Array {
  const copy = bytes.slice()
  copy[at] = ((copy[at] ?? 0) + by) & 0xff
  return copy
}

describe('loadModel', () => {
  it('refuses a file that was cut short', () => {
    expect(() => loadModel(bytes.subarray(0, bytes.length - 1))).toThrow(/cut short: .* Fetch it again/)
  })

  it('refuses a file of another version and names both', () => {
    const versionAt = 1 + 'relata-language-model'.length
    expect(() => loadModel(altered(versionAt, 1))).toThrow(/has version \d+, this program reads version \d+/)
  })

  it('refuses a damaged file', () => {
    expect(() => loadModel(altered(bytes.length - 10, 1))).toThrow('damaged: its checksum differs')
  })

  it('refuses what is no model', () => {
    expect(() => loadModel(new TextEncoder().encode('{"hello": 1}'))).toThrow('is no model file')
    expect(() => loadModel(new Uint8Array())).toThrow('is no model file')
    expect(() => loadModel(Uint8Array.of(0x1f, 0x8b, 8))).toThrow('still packed with gzip')
  })
})
