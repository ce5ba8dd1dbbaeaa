/**
 * Colours and shapes for kinds and families that bring none. The hues are Paul Tol's "muted" scheme, which stays apart
 * under the common forms of colour blindness (P. Tol, Colour Schemes, SRON/EPS/TN/09-002, 2021), lightened for the dark
 * theme.
 */
import { NODE_SHAPES, type EntityKind } from '../../graph/document'

export type Colour = EntityKind['colour']

const COLOURS: readonly Colour[] = [
  { light: '#332288', dark: '#8d7fdc' },
  { light: '#cc6677', dark: '#dd8391' },
  { light: '#117733', dark: '#4fb06c' },
  { light: '#c9a94a', dark: '#ddcc77' },
  { light: '#5ba3d0', dark: '#88ccee' },
  { light: '#882255', dark: '#c9628f' },
  { light: '#44aa99', dark: '#5fc4b3' },
  { light: '#999933', dark: '#bdbd5b' },
  { light: '#aa4499', dark: '#cf79c2' },
  { light: '#777777', dark: '#b3b3b3' },
]

/** @returns the look of the nth kind; looks come again after a hundred, first the colours, each with another shape */
export function lookOf(n: number): Pick<EntityKind, 'colour' | 'shape'> {
  return {
    colour: colourOf(n),
    shape: NODE_SHAPES[(n + Math.floor(n / COLOURS.length)) % NODE_SHAPES.length] ?? 'ellipse',
  }
}

export function colourOf(n: number): Colour {
  return COLOURS[n % COLOURS.length] ?? { light: '#777777', dark: '#b3b3b3' }
}
