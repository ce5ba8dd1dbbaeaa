/** The files of the figure's fonts, as a PDF takes them in. */
import { faceName, type Face, type FaceFile } from '../../export/figure/faces'
import { openFaceFile } from '../../export/figure/open-face-file'
import { facesIn } from '../../export/figure/set-text'

/** WOFF 1: what is packed as WOFF 2 comes out blank. */
const urls = import.meta.glob<string>(
  [
    '/node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-*-{400,500,600}-normal.woff',
    '/node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-*-400-italic.woff',
    '/node_modules/@fontsource/source-serif-4/files/source-serif-4-*-600-normal.woff',
  ],
  { query: '?url', import: 'default', eager: true },
)

const PACKAGES = { sans: 'ibm-plex-sans', serif: 'source-serif-4' } as const
/** After the first, in the order in which they are tried for a letter that it does not have. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese']

interface LoadedFile extends FaceFile {
  readonly data: Uint8Array
}

export interface PdfFiles {
  readonly filesOf: (face: Face) => readonly FaceFile[]
  readonly dataOf: (name: string) => Uint8Array
}

/** Fetches as many files of each face as it takes to set the text of a figure. */
export async function pdfFilesFor(svg: string): Promise<PdfFiles> {
  const perFace = new Map<Face, LoadedFile[]>()
  for (const [face, text] of facesIn(svg)) perFace.set(face, await filesFor(face, text))
  const all = new Map([...perFace.values()].flat().map((file) => [file.name, file.data]))
  return {
    filesOf: (face) => perFace.get(face) ?? [],
    dataOf: (name) => {
      const data = all.get(name)
      if (data === undefined) throw new Error(`There is no font ${name}`)
      return data
    },
  }
}

async function filesFor(face: Face, text: string): Promise<LoadedFile[]> {
  const files: LoadedFile[] = []
  let missing = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0)
  for (const subset of SUBSETS) {
    if (files.length > 0 && missing.length === 0) break
    const file = await load(face, subset)
    if (file === null) continue
    files.push(file)
    missing = missing.filter((codePoint) => !file.has(codePoint))
  }
  return files
}

async function load(face: Face, subset: string): Promise<LoadedFile | null> {
  const { family, weight, italic } = face
  const name = PACKAGES[family]
  const path = `/node_modules/@fontsource/${name}/files/${name}-${subset}-${weight}-${italic ? 'italic' : 'normal'}.woff`
  const url = urls[path]
  if (url === undefined) return null
  const data = new Uint8Array(await (await fetch(url)).arrayBuffer())
  return { ...openFaceFile(`${faceName(face)}-${subset}`, data), data }
}
