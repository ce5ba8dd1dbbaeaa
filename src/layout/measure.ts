/** Measuring text without a page: by the advance widths of the shipped fonts. */

import type { MeasureText } from '../graph/drawing'

export type { MeasureText, TextFont } from '../graph/drawing'

export interface FaceWidths {
  /** sans or serif. */
  readonly family: string
  readonly weight: number
  readonly italic: boolean
  /** Advance width in thousandths of the font size -> the characters that are so wide. */
  readonly characters: Readonly<Record<string, string | undefined>>
}

export interface WidthTable {
  readonly faces: readonly FaceWidths[]
}

/** What a character is taken for that no shipped font has: a full-width one (Han, Kana, Hangul, emoji) or any other. */
const FULL_WIDTH = 1000
const UNKNOWN = 620
const FIRST_FULL_WIDTH = 0x1100

/**
 * @param table advance widths per face, as data/fonts/widths.json has them
 * @returns a function that adds up the widths of a text's characters in the nearest face. Kerning is left out, which
 *   errs on the wide side.
 */
export function measureWith(table: WidthTable): MeasureText {
  const faces = table.faces.map((face) => ({ ...face, widths: widthsByCharacter(face) }))
  return (text, font) => {
    const family = faces.filter((face) => face.family === font.family)
    const upright = family.filter((face) => face.italic === (font.italic ?? false))
    const [face] = [...(upright.length > 0 ? upright : family)].sort(
      (a, b) => Math.abs(a.weight - font.weight) - Math.abs(b.weight - font.weight),
    )
    if (!face) throw new Error(`The table of widths has no ${font.family} face`)
    let width = 0
    for (const character of text.normalize('NFC')) width += face.widths.get(character) ?? guess(character)
    return (width * font.size) / 1000
  }
}

function widthsByCharacter(face: FaceWidths): Map<string, number> {
  const widths = new Map<string, number>()
  for (const [width, characters] of Object.entries(face.characters)) {
    for (const character of characters ?? '') widths.set(character, Number(width))
  }
  return widths
}

function guess(character: string): number {
  if (/\p{M}|\p{Cf}/u.test(character)) return 0
  return (character.codePointAt(0) ?? 0) >= FIRST_FULL_WIDTH ? FULL_WIDTH : UNKNOWN
}
