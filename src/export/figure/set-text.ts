/**
 * Setting a figure's text in the shipped fonts. A font comes in files of a subset of Unicode each, which renderers
 * without a style sheet cannot tell apart: every piece of text is given the one file that has its characters.
 */
import { FACES, type Face, type FaceFile } from './faces'

export interface SetText {
  /** The figure; its font families are the names of files. */
  readonly svg: string
  /** Those that are used. */
  readonly names: readonly string[]
}

/** The files of a face, the one for Western European languages first; it also stands in for what none has. */
export type FilesOf = (face: Face) => readonly FaceFile[]

/** @param svg a figure as figure.ts writes it: every text element holds one line and nothing else */
export function setText(svg: string, filesOf: FilesOf): SetText {
  const used = new Set<string>()
  const set = svg.replace(TEXT_ELEMENT, (_, attributes: string, content: string) => {
    const size = numberIn(attributes, 'font-size')
    const runs = runsOf(content, filesOf(faceOf(attributes))).map(({ file, text }) => {
      used.add(file.name)
      return { name: file.name, text, width: file.widthOf(unescapeText(text)) * size }
    })
    return textElements(runs, attributes)
  })
  return { svg: set, names: [...used] }
}

/** What a figure is set in: its faces, and the characters that stand in each. */
export function facesIn(svg: string): Map<Face, string> {
  const found = new Map<Face, string>()
  for (const [, attributes = '', content = ''] of svg.matchAll(TEXT_ELEMENT)) {
    const face = faceOf(attributes)
    found.set(face, (found.get(face) ?? '') + unescapeText(content))
  }
  return found
}

const MOST_NAMED = 12

/** @returns letters of a figure that none of the files has, each once and so many at most; empty where there are none */
export function missingIn(svg: string, filesOf: FilesOf): string {
  const missing = [...facesIn(svg)].flatMap(([face, text]) => {
    const files = filesOf(face)
    return Array.from(text).filter((character) => {
      const codePoint = character.codePointAt(0) ?? 0
      return /[\p{L}\p{N}\p{S}]/u.test(character) && !files.some((file) => file.has(codePoint))
    })
  })
  const letters = [...new Set(missing)]
  return letters.slice(0, MOST_NAMED).join('') + (letters.length > MOST_NAMED ? '…' : '')
}

const TEXT_ELEMENT = /<text ([^>]*)>([^<]*)<\/text>/g

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
function runsOf(content: string, files: readonly FaceFile[]): { file: FaceFile; text: string }[] {
  const [first] = files
  if (first === undefined) throw new Error('A face has no file')
  const runs: { file: FaceFile; text: string }[] = []
  for (const [character] of content.matchAll(/&\w+;|./gsu)) {
    const codePoint = unescapeText(character).codePointAt(0) ?? 0
    // What no file has is left to the first one's sign for a missing glyph.
    const file = files.find((one) => one.has(codePoint)) ?? first
    const last = runs.at(-1)
    if (last && (last.file === file || character === ' ')) last.text += character
    else runs.push({ file, text: character })
  }
  return runs
}

function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
