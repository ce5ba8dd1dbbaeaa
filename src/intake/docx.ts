/** A Word document (.docx) to its text. mammoth, which is loaded only for one, tells what its paragraphs are. */
import { renderedTextOf } from './html'
import { IntakeError } from './intake-error'

/**
 * @param file its name, for messages
 * @returns the text, paragraphs parted by blank lines
 * @throws IntakeError where the file is broken
 */
export async function readDocx(file: string, bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  // In Node the library looks for `buffer`, in a page for `arrayBuffer`.
  const input = { arrayBuffer: new Uint8Array(bytes).buffer, buffer: bytes }
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
  const { value } = await mammoth.convertToHtml(input, { convertImage }).catch((error: unknown) => {
    const detail = error instanceof Error ? error.message : String(error)
    const mend = 'open it in Word and save it anew, or copy its text and paste it'
    throw new IntakeError(file, `this Word document is broken (${detail}); ${mend}`)
  })
  return renderedTextOf(asPrinted(value))
}

const NOTE_MARK = /<sup><a href="#(?:foot|end)note-[^>]*>\[\d+\]<\/a><\/sup>/g
const WAY_BACK = / ?<a href="#(?:foot|end)note-ref-[^>]*>↑<\/a>/g
/** A cell of one paragraph, which is not to part it from the rest of its row. */
const CELL = /<t([dh])([^>]*)><p>((?:(?!<\/?p>).)*)<\/p><\/t\1>/g

/** Without the marks of notes, which would stand as words of the sentence; the notes themselves follow at the end. */
function asPrinted(html: string): string {
  return html.replace(NOTE_MARK, '').replace(WAY_BACK, '').replace(CELL, '<t$1$2>$3</t$1>')
}
