/** What a file that is no text is, by its bytes, whatever its name says. */

export interface Sniffed {
  /** What a reader of ours opens; null where none does. */
  readonly container: 'pdf' | 'docx' | null
  /** "a PDF" */
  readonly name: string
  /** What to do where text is wanted. */
  readonly mend: string
}

const PDF: Sniffed = { container: 'pdf', name: 'a PDF', mend: 'copy its text into a .txt file' }
const DOCX: Sniffed = { container: 'docx', name: 'a Word document', mend: 'copy its text into a .txt file' }

/** By their first bytes. */
const OTHERS: readonly (readonly [magic: string, name: string, mend: string])[] = [
  ['\xd0\xcf\x11\xe0', 'an old Office document, or one locked by a password', 'save it as .docx without a password'],
  ['{\\rtf', 'a Rich Text document', 'save it as .docx, or copy its text into a .txt file'],
  ['\x89PNG', 'a picture', 'an article is text'],
  ['\xff\xd8\xff', 'a picture', 'an article is text'],
  ['GIF8', 'a picture', 'an article is text'],
  ['RIFF', 'a picture or a recording', 'an article is text'],
  ['\x1f\x8b', 'a gzip archive', 'unpack it first'],
]

const ZIP = 'PK\x03\x04'
/** Archives of parts, by the name of one. */
const ZIPPED: readonly (readonly [part: string, name: string, mend: string])[] = [
  ['application/vnd.oasis', 'an OpenDocument file', 'save it as .docx'],
  ['xl/workbook', 'a spreadsheet', 'an article is text'],
  ['ppt/presentation', 'a presentation', 'copy its text into a .txt file'],
  ['application/epub', 'an e-book', 'copy its text into a .txt file'],
  ['', 'a ZIP archive', 'unpack it first'],
]

/** A page that a browser saved as one file, pictures and all. */
const WEB_ARCHIVE: Sniffed = {
  container: null,
  name: 'a web archive',
  mend: 'save the page as “Webpage, HTML only”, or copy its text and paste it',
}

/** Other bytes may stand before a PDF's mark. */
const HEAD = 1024

/** @returns null where it may be text */
export function sniff(bytes: Uint8Array): Sniffed | null {
  const head = latin(bytes.subarray(0, HEAD))
  if (/^\P{L}*%PDF-\d/u.test(head)) return PDF
  if (/^(?:[\w-]+: .*\r?\n|[ \t].*\r?\n)*content-type: *multipart\/related/i.test(head)) return WEB_ARCHIVE
  if (head.startsWith(ZIP)) {
    const all = latin(bytes)
    return all.includes('word/document') ? DOCX : found(ZIPPED.find(([part]) => all.includes(part)))
  }
  return found(OTHERS.find(([magic]) => head.startsWith(latin(Uint8Array.from(magic, codeOf)))))
}

function found(other: readonly [string, string, string] | undefined): Sniffed | null {
  if (other === undefined) return null
  const [, name, mend] = other
  return { container: null, name, mend }
}

function codeOf(character: string): number {
  return character.charCodeAt(0)
}

/** A letter for each byte. Which one it is for 0x80 to 0x9f differs between Node and browsers. */
function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
