import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { measureWith, type MeasureText, type WidthTable } from '../layout/measure'

/**
 * @param data the folder data/, whose fonts/widths.json src/cli/font-widths.ts writes
 * @returns how wide a text is in the shipped fonts, px
 */
export function readTextMeasure(data: string): MeasureText {
  return measureWith(JSON.parse(readFileSync(join(data, 'fonts/widths.json'), 'utf8')) as WidthTable)
}
