/** The figure as PDF. Loaded when it is first asked for: its library is large. */
import { pdfOf } from '../../export/figure/pdf'
import { pdfFilesFor } from './pdf-files'

/** @param title for the file's properties */
export async function makePdf(svg: string, title: string): Promise<Blob> {
  const { filesOf, dataOf } = await pdfFilesFor(svg)
  return new Blob([await pdfOf(svg, title, filesOf, dataOf)], { type: 'application/pdf' })
}
