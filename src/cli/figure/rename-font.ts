/** Giving a font another family name, by which a renderer finds exactly it. */

const FAMILY = 1
const STYLE = 2
const FULL_NAME = 4
const POSTSCRIPT_NAME = 6
const WINDOWS = 3
const UNICODE_BMP = 1
const ENGLISH = 0x409
const RECORD = 12
const DIRECTORY = 12
const ENTRY = 16

/**
 * @param font a TTF or OTF file
 * @param family its new family name, without spaces
 * @returns the same font under that name
 */
export function renameFont(font: Buffer, family: string): Buffer {
  const names = nameTable(family)
  const renamed = Buffer.concat([font, names])
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = DIRECTORY + i * ENTRY
    if (font.toString('latin1', entry, entry + 4) !== 'name') continue
    renamed.writeUInt32BE(font.length, entry + 8)
    renamed.writeUInt32BE(names.length, entry + 12)
    return renamed
  }
  throw new Error('The font has no table of names')
}

/** The OpenType table "name", format 0, with the four names that every font has. */
function nameTable(family: string): Buffer {
  const names = [
    [FAMILY, family],
    [STYLE, 'Regular'],
    [FULL_NAME, family],
    [POSTSCRIPT_NAME, family],
  ] as const
  const head = Buffer.alloc(6 + names.length * RECORD)
  head.writeUInt16BE(names.length, 2)
  head.writeUInt16BE(head.length, 4)
  const strings: Buffer[] = []
  let offset = 0
  names.forEach(([id, name], i) => {
    const text = Buffer.from(name, 'utf16le').swap16()
    const record = [WINDOWS, UNICODE_BMP, ENGLISH, id, text.length, offset]
    record.forEach((value, field) => head.writeUInt16BE(value, 6 + i * RECORD + field * 2))
    strings.push(text)
    offset += text.length
  })
  const table = Buffer.concat([head, ...strings])
  return Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])
}
