/**
 * Bytes to text. A byte order mark decides; else what the file says of itself (HTML only); else UTF-8 where the bytes
 * are valid UTF-8; else Windows-1252, which is what a text that is not UTF-8 nearly always is, or Mac OS Roman where
 * that makes better words. What is no text at all is refused.
 */
import { IntakeError } from './intake-error'
import { countOddities } from './oddities'
import { sniff } from './sniff'

const SNIFFED_BYTES = 1024
/**
 * What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters; the rest is the same. By hand, because
 * the TextDecoder of Node 20 takes Windows-1252 for Latin-1.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const FIRST_REDEFINED = 0x80

/**
 * @param file its name, for messages
 * @param declared finds the encoding that the text names itself, in its first 1,024 bytes read as Latin letters
 * @throws IntakeError where the bytes are no text
 */
export function decodeText(
  file: string,
  bytes: Uint8Array,
  declared: (head: string) => string | undefined = () => undefined,
): string {
  const text = decode(file, bytes, declared)
  // The old Macintosh ended lines so.
  return text.includes('\n') ? text : text.replaceAll('\r', '\n')
}

function decode(file: string, bytes: Uint8Array, declared: (head: string) => string | undefined): string {
  const marked = byteOrderMark(bytes) ?? utf16Without(bytes)
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes)
  const head = decodeWindows1252(bytes.subarray(0, SNIFFED_BYTES))
  refuseBinary(file, bytes)
  const named = decoderFor(declared(head))
  if (named !== undefined) return named(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const [usual, macintosh] = [decodeWindows1252(bytes), new TextDecoder('macintosh').decode(bytes)]
    return countOddities(macintosh) < countOddities(usual) ? macintosh : usual
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - FIRST_REDEFINED))
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a byte order mark: of Latin letters every other byte is 0, and the rest is none. */
function utf16Without(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, SNIFFED_BYTES)
  const zeros = [0, 0]
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const most = head.length * 0.4
  if (odd > most && even === 0) return 'utf-16le'
  return even > most && odd === 0 ? 'utf-16be' : undefined
}

/** Bytes below the blank that a text may have: tabs and the ends of lines and pages. A few strays do no harm. */
const FIRST_PRINTED = 0x20
const LAYOUT_BYTES = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d])
const FEW_CONTROLS = 0.01

function refuseBinary(file: string, bytes: Uint8Array): void {
  const other = sniff(bytes)
  if (other !== null) throw new IntakeError(file, `this is ${other.name}, not text; ${other.mend}`)
  const head = bytes.subarray(0, SNIFFED_BYTES)
  const controls = head.filter((byte) => byte < FIRST_PRINTED && !LAYOUT_BYTES.has(byte)).length
  if (bytes.includes(0) || controls > FEW_CONTROLS * head.length) {
    throw new IntakeError(file, 'this is a binary file, not text; save it as text in UTF-8')
  }
}

/** The web takes Latin-1 to mean Windows-1252 too. */
function decoderFor(label: string | undefined): ((bytes: Uint8Array) => string) | undefined {
  if (label === undefined) return undefined
  if (/^(windows-1252|cp1252|iso-8859-1|latin1|us-ascii|ascii)$/i.test(label)) return decodeWindows1252
  try {
    const decoder = new TextDecoder(label)
    return (bytes) => decoder.decode(bytes)
  } catch {
    return undefined
  }
}
