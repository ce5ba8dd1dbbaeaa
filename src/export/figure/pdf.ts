/** A figure as PDF: lines stay lines, text stays text. */
import PDFDocument from 'pdfkit'
import SVGtoPDF from 'svg-to-pdfkit'
import { setText, type FilesOf } from './set-text'

/** pt a px. */
const POINTS = 0.75

/**
 * @param svg a figure
 * @param title for the file's properties
 * @param filesOf the files of the shipped fonts
 * @param dataOf the bytes of such a file by its name, as TrueType or WOFF 1 (what is packed as WOFF 2 comes out blank)
 * @returns the PDF file, of one page as large as the SVG says
 */
export async function pdfOf(
  svg: string,
  title: string,
  filesOf: FilesOf,
  dataOf: (name: string) => Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const [, width = '0', height = '0'] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  const { svg: set, names } = setText(svg, filesOf)
  const size: [number, number] = [Number(width) * POINTS, Number(height) * POINTS]
  // No font to begin with: in a page, pdfkit has none of its own.
  const pdf = new PDFDocument({ size, margin: 0, font: '', info: { Title: title } })
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve)
    pdf.on('error', reject)
  })
  for (const name of names) pdf.registerFont(name, dataOf(name))
  SVGtoPDF(pdf, set, 0, 0, { fontCallback: (family) => family })
  pdf.end()
  await ended
  return joined(chunks)
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
