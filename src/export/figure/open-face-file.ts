import { create } from 'fontkit'
import type { FaceFile } from './faces'

/**
 * @param name to know it by
 * @param bytes a TrueType font, as it is or packed as WOFF
 */
export function openFaceFile(name: string, bytes: Uint8Array): FaceFile {
  // What fontkit wants is a Buffer in Node's types, and any bytes in truth.
  const font = create(bytes as Parameters<typeof create>[0])
  if (!('glyphForCodePoint' in font)) throw new Error(`${name} is a collection of fonts, not one`)
  const characters = new Set(font.characterSet)
  return {
    name,
    has: (codePoint) => characters.has(codePoint),
    widthOf: (text) => font.layout(text).advanceWidth / font.unitsPerEm,
  }
}
