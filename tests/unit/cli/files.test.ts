import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBytes, writeWhole } from '../../../src/cli/files'
import { temporaryFolder } from './temporary-folder'

describe('writeWhole', () => {
  it('replaces what stood there and leaves nothing beside it', () => {
    const folder = temporaryFolder({ 'a.json': 'old' })
    writeWhole(join(folder, 'a.json'), 'new')
    expect(readdirSync(folder)).toEqual(['a.json'])
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('new')
  })

  it('leaves what stood there where it cannot write', () => {
    const folder = temporaryFolder({ 'a.json/inside': 'old' })
    expect(() => writeWhole(join(folder, 'a.json'), 'new')).toThrow()
    expect(readdirSync(folder)).toEqual(['a.json'])
    expect(readFileSync(join(folder, 'a.json/inside'), 'utf8')).toBe('old')
  })
})

describe('readBytes', () => {
  it('says in words that there is no file, or a folder', () => {
    const folder = temporaryFolder()
    expect(() => readBytes(join(folder, 'a.txt'))).toThrow(`${folder}/a.txt: there is no such file`)
    expect(() => readBytes(folder)).toThrow(`${folder}: this is a folder, not a file`)
  })
})
