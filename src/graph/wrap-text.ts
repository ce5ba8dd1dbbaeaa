/** Breaking a name into lines. */

/**
 * Breaks text into as few lines as fit, then evens the lines out.
 *
 * @param text a name or a label
 * @param maxWidth px; a single word may not pass it either: it is cut
 * @param maxLines what does not fit into so many lines ends in "…"
 * @param measure the width of a piece of the text, px
 * @returns the lines, at least one, without spaces at their ends
 */
export function wrapText(
  text: string,
  maxWidth: number,
  maxLines: number,
  measure: (piece: string) => number,
): string[] {
  const pieces = breakable(text).flatMap((piece) => cutToFit(piece, maxWidth, measure))
  const lines = fill(pieces, maxWidth, measure)
  if (lines.length > maxLines) return shorten(lines, maxLines, maxWidth, measure)
  return evenOut(pieces, lines, maxWidth, measure)
}

/** Where a line may end: after a space, and after a hyphen, dash or slash between letters. */
function breakable(text: string): string[] {
  const folded = text.trim().replace(/\s+/g, ' ')
  return folded.split(/(?<= )|(?<=[\p{L}\p{N}][-–/])(?=[\p{L}\p{N}]{2})/u).filter((piece) => piece !== '')
}

function cutToFit(piece: string, maxWidth: number, measure: (piece: string) => number): string[] {
  if (measure(piece.trimEnd()) <= maxWidth) return [piece]
  const parts: string[] = []
  let part = ''
  for (const character of piece) {
    if (part !== '' && measure(part + character) > maxWidth) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

function fill(pieces: readonly string[], maxWidth: number, measure: (piece: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && measure((line + piece).trimEnd()) > maxWidth) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()]
}

/** The narrowest width that still gives as many lines. */
function evenOut(
  pieces: readonly string[],
  lines: string[],
  maxWidth: number,
  measure: (piece: string) => number,
): string[] {
  if (lines.length === 1) return lines
  const narrowest = Math.max(...pieces.map((piece) => measure(piece.trimEnd())))
  for (let width = Math.ceil(narrowest); width < maxWidth; width += 2) {
    const evened = fill(pieces, width, measure)
    if (evened.length === lines.length) return evened
  }
  return lines
}

function shorten(
  lines: readonly string[],
  maxLines: number,
  maxWidth: number,
  measure: (piece: string) => number,
): string[] {
  let last = Array.from(lines.slice(maxLines - 1).join(' '))
  while (last.length > 1 && measure(last.join('').trimEnd() + '…') > maxWidth) last = last.slice(0, -1)
  return [...lines.slice(0, maxLines - 1), last.join('').trimEnd() + '…']
}
