/** Cuts sentences that are no sentences: a table, a list, 10^5 characters without a full stop. */
import type { Range } from '../../graph/document'
import { isBlank, trimRange } from '../whitespace'

/** Longer ones are cut, so that what costs more than linear time in a sentence's length stays linear in the text's. */
const MOST_CHARACTERS = 6000
const MOST_TOKENS = 1000
/** More combining marks than this on one letter are no writing. */
const MOST_MARKS = 64
const LETTER = /[\p{L}\p{N}\p{M}]/u

/** The sentence in pieces of bearable length, trimmed; itself where it is short enough. */
export function cutLong(text: string, sentence: Range): Range[] {
  const pieces: Range[] = []
  let start = sentence.start
  while (start < sentence.end) {
    const end = pieceEnd(text, start, sentence.end)
    const piece = trimRange(text, { start, end })
    if (piece.end > piece.start) pieces.push(piece)
    start = end
  }
  return pieces
}

/** The end of the piece that starts here: after a clause mark if there is one in its second half, else a blank. */
function pieceEnd(text: string, start: number, end: number): number {
  if (end - start <= MOST_TOKENS) return end
  const limit = limitOf(text, start, end)
  if (limit === end) return end
  let blank: number | undefined
  for (let at = limit; at > start + (limit - start) / 2; at--) {
    if (!isBlank(text.charAt(at))) continue
    if (/[,;:—–]/.test(text.charAt(at - 1))) return at
    blank ??= at
  }
  return blank ?? betweenCharacters(text, limit, end)
}

/** How far a piece may reach: tokens are counted roughly, as words and as marks. */
function limitOf(text: string, start: number, end: number): number {
  const last = Math.min(end, start + MOST_CHARACTERS)
  let tokens = 0
  let inWord = false
  for (let at = start; at < last; at++) {
    const unit = text.charAt(at)
    const isLetter = (unit >= 'a' && unit <= 'z') || LETTER.test(unit)
    if (isLetter ? !inWord : !isBlank(unit)) tokens++
    inWord = isLetter
    if (tokens > MOST_TOKENS) return at
  }
  return last
}

/** The index, or the next one that lies within no surrogate pair and before no combining mark. */
function betweenCharacters(text: string, index: number, end: number): number {
  let at = index
  const last = Math.min(end, index + MOST_MARKS)
  while (at < last && /[\uDC00-\uDFFF]|\p{M}|\u200D/u.test(text.charAt(at))) at++
  return at
}
