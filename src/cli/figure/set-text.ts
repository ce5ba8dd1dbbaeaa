/**
 * Setting a figure's text in the shipped fonts. A font comes in files of a subset of Unicode each, which renderers
 * without a style sheet cannot tell apart: every piece of text is given the one file that has its characters.
 */
import { FACES, faceFiles, openFont, readFont, type Face } from './fonts'
import { renameFont } from './rename-font'

export interface SetText {
  /** The figure; its font families are the names of the fonts below. */
  readonly svg: string
  /** Only those that are used. */
  readonly fonts: readonly { readonly name: string; readonly data: Buffer }[]
}

/** @param svg a figure as src/export/figure writes it: every text element holds one line and nothing else */
export function setText(svg: string): SetText {
  const used = new Map<string, string>()
  const set = svg.replace(/<text ([^>]*)>([^<]*)<\/text>/g, (_, attributes: string, content: string) => {
    const face = faceOf(attributes)
    const files = faceFiles(face)
    const runs = runsOf(content, files).map(({ file, text }) => {
      const name = `${face.family}-${face.weight}${face.italic ? '-italic' : ''}-${files.indexOf(file)}`
      used.set(name, file)
      return { name, text }
    })
    const [first] = runs
    if (!first) return ''
    const others = attributes.replace(/(^| )font-(family|weight|style)="[^"]*"/g, '').trim()
    const spans = runs.map(({ name, text }) => `<tspan font-family="${name}">${text}</tspan>`).join('')
    return `<text font-family="${first.name}" ${others}>${runs.length === 1 ? first.text : spans}</text>`
  })
  return { svg: set, fonts: [...used].map(([name, file]) => ({ name, data: renameFont(readFont(file), name) })) }
}

function faceOf(attributes: string): Face {
  const family = attributes.includes('Source Serif') ? 'serif' : 'sans'
  const weight = Number(/font-weight="(\d+)"/.exec(attributes)?.[1] ?? 400)
  const italic = attributes.includes('font-style="italic"')
  const [nearest] = FACES.filter((face) => face.family === family && face.italic === italic).sort(
    (a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight),
  )
  if (!nearest) throw new Error(`No shipped font for ${attributes}`)
  return nearest
}

/** Escaped text in pieces, each of characters that one file has. */
function runsOf(content: string, files: readonly string[]): { file: string; text: string }[] {
  const runs: { file: string; text: string }[] = []
  for (const [character] of content.matchAll(/&\w+;|./gsu)) {
    const file = fileFor(character, files)
    const last = runs.at(-1)
    if (last && (last.file === file || character === ' ')) last.text += character
    else runs.push({ file, text: character })
  }
  return runs
}

const characterSets = new Map<string, ReadonlySet<number>>()

/** The first file is for what none has: its sign for a missing glyph. */
function fileFor(character: string, [first = '', ...others]: readonly string[]): string {
  const codePoint = character.codePointAt(0) ?? 0
  return [first, ...others].find((file) => charactersIn(file).has(codePoint)) ?? first
}

function charactersIn(file: string): ReadonlySet<number> {
  const known = characterSets.get(file)
  if (known) return known
  const found = new Set(openFont(file).characterSet)
  characterSets.set(file, found)
  return found
}
