/** What can be chosen of a picture: what is in it, how large it is, and what is told beside it. */
import type { ThemeName } from '../../export/figure/theme'

/** Parts of the graph. */
export const SCOPES = ['whole', 'shown', 'selection'] as const
export type Scope = (typeof SCOPES)[number]

export type Ground = ThemeName | 'none'

/** What stands round the graph and can be left out. */
export const PARTS = ['title', 'subtitle', 'filters', 'legend', 'key', 'source'] as const
export type Part = (typeof PARTS)[number]

export interface Format {
  readonly label: string
  /** px to begin with. */
  readonly width: number
  /** Height to width; null: as high as the graph needs. */
  readonly ratio: number | null
  /** Of a PDF, px at 96 to the inch, where paper has a size of its own. */
  readonly paper?: number
  /** How wide it is where it is looked at, px at 96 to the inch; as wide as it has pixels where nothing is said. */
  readonly seen?: number
}

export type FormatName = 'free' | 'slide' | 'a4' | 'a4-upright' | 'square' | 'screen'

/** @param window in which the page is: a picture for it has two pixels to each of its px */
export function formatsFor(window: {
  readonly innerWidth: number
  readonly innerHeight: number
}): Readonly<Record<FormatName, Format>> {
  const { innerWidth, innerHeight } = window
  return {
    free: { label: 'As high as needed', width: 2400, ratio: null },
    slide: { label: 'Slide, 16:9', width: 1920, ratio: 9 / 16 },
    a4: { label: 'A4, 300 dpi', width: 3508, ratio: 210 / 297, paper: 1123, seen: 1123 },
    'a4-upright': { label: 'A4 upright, 300 dpi', width: 2480, ratio: 297 / 210, paper: 794, seen: 794 },
    square: { label: 'Square', width: 2048, ratio: 1 },
    screen: { label: 'This window, 2×', width: 2 * innerWidth, ratio: innerHeight / innerWidth, seen: innerWidth },
  }
}

export interface PictureChoice {
  readonly scope: Scope
  readonly ground: Ground
  readonly format: Format
  /** px */
  readonly width: number
  readonly parts: ReadonlySet<Part>
}
