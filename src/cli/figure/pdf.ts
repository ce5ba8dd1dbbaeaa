/** A figure as PDF: lines stay lines, text stays text. */
import PDFDocument from 'pdfkit'
import SVGtoPDF from 'svg-to-pdfkit'
import { setText } from './set-text'

/** pt a px. */
const POINTS = 0.75

/**
 * @param svg a figure
 * @param title for the file's properties
 * @returns the PDF file, of one page as large as the SVG says
 */
export async function pdfOf(svg: string, title: string): Promise<Uint8Array> {
  const [, width = '0', height = '0'] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  const { svg: set, fonts } = setText(svg)
  const size: [number, number] = [Number(width) * POINTS, Number(height) * POINTS]
  const pdf = new PDFDocument({ size, margin: 0, info: { Title: title } })
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve)
    pdf.on('error', reject)
  })
  for (const { name, data } of fonts) pdf.registerFont(name, data)
  SVGtoPDF(pdf, set, 0, 0, { fontCallback: (family) => family })
  pdf.end()
  await ended
  return Buffer.concat(chunks)
}
