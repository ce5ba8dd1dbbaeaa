/** The figure as PDF. Loaded when it is first asked for: its library is large. */
import { pdfOf } from '../../export/figure/pdf'
import { missingIn } from '../../export/figure/set-text'
import { pdfFilesFor } from './pdf-files'

/**
 * @param title for the file's properties
 * @returns the file, and letters that no shipped font has: they stand in it as boxes
 */
export async function makePdf(svg: string, title: string): Promise<{ pdf: Blob; missing: string }> {
  const { filesOf, dataOf } = await pdfFilesFor(svg)
  const pdf = new Blob([await pdfOf(svg, title, filesOf, dataOf)], { type: 'application/pdf' })
  return { pdf, missing: missingIn(svg, filesOf) }
}
