/**
 * A PDF to the text on its pages: Mozilla's PDF.js, the reader of Firefox, takes the file apart; it is loaded only for
 * a PDF. Nothing of the file is run, and pictures and fonts are not read.
 */
import { findPublicationDate } from '../dates'
import type { Metadata } from '../front-matter'
import { IntakeError } from '../intake-error'
import { byColumns } from './columns'
import { linesOf, type TextPiece } from './lines'
import { pagesToText } from './paragraphs'

/** A page of a scan holds no letters, or the few of a stamp. */
const FEWEST_LETTERS_A_PAGE = 20

/**
 * @param file its name, for messages
 * @returns the text, paragraphs parted by blank lines; the headline, where the largest letters of the first page show
 *   one; and the day, where the text has none and what runs over its pages has one
 * @throws IntakeError where the file is locked by a password, is broken, or holds pictures of text
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<{ metadata: Metadata; text: string }> {
  // Loaded beside it, the library's other half runs in this thread, which is a worker's already.
  const [pdfjs] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ])
  // The library takes the bytes it is given for its own.
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
  })
  try {
    const document = await task.promise
    const pages = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(linesOf(byColumns(items.filter((item): item is typeof item & TextPiece => 'str' in item))))
      page.cleanup()
    }
    const { title, text, furniture } = pagesToText(pages)
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    if (letters < FEWEST_LETTERS_A_PAGE * Math.min(pages.length, 3)) {
      throw new IntakeError(
        file,
        'its pages are pictures, as a scanner makes them, and hold no text; run text recognition (OCR) over it first, or type the text in',
      )
    }
    const published = findPublicationDate(text) ?? findPublicationDate(furniture)
    return {
      metadata: { ...(title === undefined ? {} : { title }), ...(published === undefined ? {} : { published }) },
      text,
    }
  } catch (error) {
    throw inWords(file, error)
  } finally {
    await task.destroy()
  }
}

function inWords(file: string, error: unknown): unknown {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') {
    return new IntakeError(file, 'it is locked by a password; save a copy without one, or copy its text and paste it')
  }
  if (name === 'InvalidPDFException' || name === 'FormatError') {
    return new IntakeError(file, 'this PDF is broken or was cut short; fetch it anew, or copy its text and paste it')
  }
  return error
}
