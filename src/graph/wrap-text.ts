/** Breaking a name into lines. */

/**
 * Breaks text into as few lines as fit, each as full as can be.
 *
 * @param text a paragraph
 * @param maxWidth px; a single word may not pass it either: it is cut
 * @param maxLines what does not fit into so many lines ends in "…"
 * @param measure the width of a piece of the text, px
 * @returns the lines, at least one, without spaces at their ends
 */
export function fillLines(
  text: string,
  maxWidth: number,
  maxLines: number,
  measure: (piece: string) => number,
): string[] {
  const pieces = breakable(text).flatMap((piece) => cutToFit(piece, maxWidth, measure))
  const lines = fill(pieces, maxWidth, measure)
  return lines.length > maxLines ? shorten(lines, maxLines, maxWidth, measure) : lines
}

/**
 * Breaks text into as few lines as fit, then evens the lines out: for names and headings.
 *
 * @returns as fillLines does
 */
export function wrapText(
  text: string,
  maxWidth: number,
  maxLines: number,
  measure: (piece: string) => number,
): string[] {
  const lines = fillLines(text, maxWidth, maxLines, measure)
  if (lines.length === 1 || lines.at(-1)?.endsWith('…')) return lines
  const pieces = breakable(text).flatMap((piece) => cutToFit(piece, maxWidth, measure))
  // The narrowest width that still gives as many lines.
  const narrowest = Math.max(...pieces.map((piece) => measure(piece.trimEnd())))
  for (let width = Math.ceil(narrowest); width < maxWidth; width += 2) {
    const evened = fill(pieces, width, measure)
    if (evened.length === lines.length) return evened
  }
  return lines
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
