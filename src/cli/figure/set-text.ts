/**
 * Setting a figure's text in the shipped fonts. A font comes in files of a subset of Unicode each, which renderers
 * without a style sheet cannot tell apart: every piece of text is given the one file that has its characters.
 */
import type { Font } from 'fontkit'
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
      return { name, text, width: widthOf(text, file) * numberIn(attributes, 'font-size') }
    })
    return textElements(runs, attributes)
  })
  return { svg: set, fonts: [...used].map(([name, file]) => ({ name, data: renameFont(readFont(file), name) })) }
}

interface Run {
  readonly name: string
  readonly text: string
  readonly width: number
}

/** One element a run, side by side: renderers differ in what they make of several fonts in one line. */
function textElements(runs: readonly Run[], attributes: string): string {
  const others = attributes.replace(/(^| )(font-(family|weight|style)|text-anchor|x)="[^"]*"/g, '').trim()
  const width = runs.reduce((sum, run) => sum + run.width, 0)
  const before = { start: 0, middle: width / 2, end: width }[
    /text-anchor="(middle|end)"/.exec(attributes)?.[1] ?? 'start'
  ]
  let x = numberIn(attributes, 'x') - (before ?? 0)
  const elements = runs.map((run) => {
    const element = `<text font-family="${run.name}" x="${x.toFixed(2)}" ${others}>${run.text}</text>`
    x += run.width
    return element
  })
  return elements.join('')
}

function numberIn(attributes: string, name: string): number {
  return Number(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? 0)
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

/** The first file is for what none has: its sign for a missing glyph. */
function fileFor(character: string, [first = '', ...others]: readonly string[]): string {
  const codePoint = character.codePointAt(0) ?? 0
  return [first, ...others].find((file) => opened(file).characters.has(codePoint)) ?? first
}

/** In font sizes. */
function widthOf(escaped: string, file: string): number {
  const { font } = opened(file)
  return font.layout(unescapeText(escaped)).advanceWidth / font.unitsPerEm
}

function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

interface OpenedFont {
  readonly font: Font
  readonly characters: ReadonlySet<number>
}

const fonts = new Map<string, OpenedFont>()

function opened(file: string): OpenedFont {
  const known = fonts.get(file)
  if (known) return known
  const font = openFont(file)
  const found = { font, characters: new Set(font.characterSet) }
  fonts.set(file, found)
  return found
}
