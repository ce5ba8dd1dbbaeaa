/** The fonts that the page ships, as files for the scripts that measure or draw with them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import type { Face } from '../../export/figure/faces'
import { unpackWoff } from './woff'

const PACKAGES = { sans: 'ibm-plex-sans', serif: 'source-serif-4' } as const
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese']

const { resolve } = createRequire(import.meta.url)

/**
 * @param face one of FACES
 * @returns the paths of its WOFF files, one a subset of Unicode, latin first
 */
export function faceFiles(face: Face): string[] {
  const name = PACKAGES[face.family]
  const style = face.italic ? 'italic' : 'normal'
  return SUBSETS.map((subset) => resolve(`@fontsource/${name}/files/${name}-${subset}-${face.weight}-${style}.woff`))
}

/**
 * @param file the path of a WOFF file
 * @returns the TrueType font inside
 */
export function readFont(file: string): Buffer {
  return unpackWoff(readFileSync(file))
}

/**
 * @param file the path of a WOFF file
 * @returns the font, opened
 */
export function openFont(file: string): Font {
  const font = create(readFont(file))
  if (!('glyphForCodePoint' in font)) throw new Error(`${file} is a collection of fonts, not one`)
  return font
}
