/** The faces that the figure is set in, as they are shipped: each in files of a subset of Unicode. */

export interface Face {
  readonly family: 'sans' | 'serif'
  readonly weight: number
  readonly italic: boolean
}

export const FACES: readonly Face[] = [
  { family: 'sans', weight: 400, italic: false },
  { family: 'sans', weight: 500, italic: false },
  { family: 'sans', weight: 600, italic: false },
  { family: 'sans', weight: 400, italic: true },
  { family: 'serif', weight: 400, italic: false },
  { family: 'serif', weight: 600, italic: false },
  { family: 'serif', weight: 400, italic: true },
]

/** One file of a face. */
export interface FaceFile {
  /** A name of its own, without spaces. */
  readonly name: string
  readonly has: (codePoint: number) => boolean
  /** Of a line of text, in font sizes. */
  readonly widthOf: (text: string) => number
}

/** "sans-400-italic" */
export function faceName({ family, weight, italic }: Face): string {
  return `${family}-${weight}${italic ? '-italic' : ''}`
}
