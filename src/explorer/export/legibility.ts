/** Whether the words of a picture can be read at the size that it is looked at. */
import { LEAST_LEGIBLE } from '../picture/names'
import type { Format } from './picture-choice'

export interface Illegible {
  /** The height of its smallest letters where it is looked at, px. */
  readonly letters: number
  /** The least width at which all can be read, px; null where it is looked at no larger for having more pixels. */
  readonly readableFrom: number | null
}

const STEP = 10

/** @returns null where even the smallest words of an SVG document can be read */
export function illegible(svg: string, { seen }: Format): Illegible | null {
  const [, width = '1', across = '1'] = /<svg [^>]*width="(\d+)"[^>]*viewBox="0 0 ([\d.]+)/.exec(svg) ?? []
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))
  const letters = Math.min(...sizes) * ((seen ?? Number(width)) / Number(across))
  if (letters >= LEAST_LEGIBLE) return null
  const needed = (Number(width) * LEAST_LEGIBLE) / letters
  return { letters, readableFrom: seen === undefined ? Math.ceil(needed / STEP) * STEP : null }
}
