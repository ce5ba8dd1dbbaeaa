/**
 * Writes data/fonts/widths.json: the advance widths of every character in the fonts that the page ships.
 * Run it after an update of a font: npx tsx src/cli/font-widths.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { FACES } from '../export/figure/faces'
import { faceFiles, openFont } from './figure/fonts'
import type { FaceWidths, WidthTable } from '../layout/measure'

const OUT = 'data/fonts/widths.json'

const table: WidthTable = { faces: FACES.map((face) => ({ ...face, characters: charactersByWidth(faceFiles(face)) })) }
mkdirSync('data/fonts', { recursive: true })
writeFileSync(OUT, JSON.stringify(table, null, 2) + '\n')
console.log(`${OUT}: ${table.faces.length} faces`)

/** The first file that has a character decides, as in a page's list of unicode ranges. */
function charactersByWidth(files: readonly string[]): FaceWidths['characters'] {
  const widths = new Map<string, number>()
  for (const file of files) {
    const font = openFont(file)
    for (const codePoint of font.characterSet) {
      const character = String.fromCodePoint(codePoint)
      if (codePoint < 0x20 || widths.has(character) || character.normalize('NFC') !== character) continue
      const { advanceWidth } = font.glyphForCodePoint(codePoint)
      widths.set(character, Math.round((advanceWidth / font.unitsPerEm) * 1000))
    }
  }
  const byWidth = new Map<number, string>()
  for (const [character, width] of widths) byWidth.set(width, (byWidth.get(width) ?? '') + character)
  return Object.fromEntries([...byWidth].sort(([a], [b]) => a - b))
}
