/** Cutting a stretch of text wherever a mark begins or ends, so that marks may overlap as they like. */
import type { Range } from '../../graph/document'

export interface Piece<Mark> extends Range {
  /** The marks that cover this piece from end to end, in the order given. */
  readonly marks: readonly Mark[]
}

/**
 * @param range the stretch to cut, in the same offsets as the marks
 * @param marks overlapping, nested or reaching out of the stretch; empty ones count for nothing
 * @returns pieces that together are the stretch; none is empty
 */
export function cut<Mark extends Range>(range: Range, marks: readonly Mark[]): Piece<Mark>[] {
  const inside = marks.filter((mark) => mark.start < range.end && mark.end > range.start && mark.start < mark.end)
  const bounds = new Set([range.start, range.end])
  for (const { start, end } of inside) {
    bounds.add(Math.max(start, range.start))
    bounds.add(Math.min(end, range.end))
  }
  const sorted = [...bounds].sort((a, b) => a - b)
  return sorted.slice(1).map((end, i) => {
    const start = sorted[i] ?? end
    return { start, end, marks: inside.filter((mark) => mark.start <= start && mark.end >= end) }
  })
}
