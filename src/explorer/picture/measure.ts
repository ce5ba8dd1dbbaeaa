/** Measuring text as the build does, so that page, figure and layout agree. */
import widths from '../../../data/fonts/widths.json'
import { measureWith } from '../../layout/measure'

export const measureText = measureWith(widths)
