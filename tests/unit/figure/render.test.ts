import { describe, expect, it } from 'vitest'
import { create } from 'fontkit'
import { faceFiles, readFont } from '../../../src/cli/figure/fonts'
import { pngOf } from '../../../src/cli/figure/png'
import { renameFont } from '../../../src/cli/figure/rename-font'
import { dataOfShipped, shippedFilesOf } from '../../../src/cli/figure/shipped-files'
import { unpackWoff } from '../../../src/cli/figure/woff'
import { FACES } from '../../../src/export/figure/faces'
import { pdfOf } from '../../../src/export/figure/pdf'
import { missingIn, setText } from '../../../src/export/figure/set-text'

const attributes = `x="100" y="40" font-family="'IBM Plex Sans', Arial" font-size="20" font-weight="600" text-anchor="middle" fill="#000000"`
const svgWith = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" viewBox="0 0 200 60"><rect width="200" height="60" fill="#ffffff"/><text ${attributes}>${text}</text></svg>`

describe('setText', () => {
  it('gives each piece of text the one font that has its characters, and keeps the line where it was', () => {
    const { svg, names } = setText(svgWith('Łódź &amp; Київ'), shippedFilesOf)
    const pieces = [...svg.matchAll(/<text font-family="([^"]+)" x="([\d.]+)"[^>]*>([^<]*)/g)]
    expect(pieces.map(([, font, , text]) => [font, text])).toEqual([
      ['sans-600-1', 'Ł'],
      ['sans-600-0', 'ód'],
      ['sans-600-1', 'ź '],
      ['sans-600-0', '&amp; '],
      ['sans-600-2', 'Київ'],
    ])
    expect([...names].sort()).toEqual(['sans-600-0', 'sans-600-1', 'sans-600-2'])
    const starts = pieces.map(([, , x]) => Number(x))
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(starts[0]).toBeGreaterThan(20)
    expect(starts[0]).toBeLessThan(100)
  })
})

describe('missingIn', () => {
  it('names the letters that no shipped font has, each once', () => {
    expect(missingIn(svgWith('Łódź, Київ, Ελλάδα &amp; 1'), shippedFilesOf)).toBe('')
    expect(missingIn(svgWith('北京, 北京 und Łódź'), shippedFilesOf)).toBe('北京')
    expect(missingIn(svgWith('가나다라마바사아자차카타파하'), shippedFilesOf)).toBe('가나다라마바사아자차카타…')
  })
})

describe('pngOf', () => {
  it('draws text in every script of the shipped fonts', async () => {
    const blank = await pngOf(svgWith(' '))
    for (const text of ['Tokayev', 'Łódź', 'Київ', 'Ελλάδα']) {
      const png = Buffer.from(await pngOf(svgWith(text)))
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([200, 60])
      expect(png.length).toBeGreaterThan(blank.length + 200)
    }
  })
})

describe('pdfOf', () => {
  it('has one page of the figure’s size, its title, and its fonts embedded', async () => {
    const pdf = Buffer.from(await pdfOf(svgWith('Tokayev'), 'A story', shippedFilesOf, dataOfShipped)).toString(
      'latin1',
    )
    expect(pdf.startsWith('%PDF-')).toBe(true)
    expect(pdf).toContain('/MediaBox [0 0 150 45]')
    expect(pdf).toContain('(A story)')
    expect(pdf).toMatch(/\/BaseFont \/[A-Z]+\+IBMPlexSans-SemiBold/)
    expect(pdf).toContain('/FontFile2')
  })
})

describe('the shipped fonts', () => {
  it('are found in every weight, and open under a name of their own', () => {
    for (const face of FACES) {
      const [latin = ''] = faceFiles(face)
      const font = create(renameFont(readFont(latin), 'some-name'))
      expect(font).toMatchObject({ familyName: 'some-name', postscriptName: 'some-name' })
    }
  })
  it('are refused where they are no WOFF', () => {
    expect(() => unpackWoff(Buffer.from('wOF2, which is packed otherwise, and of some length or other'))).toThrow(
      'not a WOFF 1.0 font',
    )
  })
})
