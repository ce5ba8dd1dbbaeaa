/** Straight lines against boxes and one another. */

/**
 * How much of a segment lies in a box (J. Barsky and Y.-D. Liang's clipping, ACM Trans. Graphics 3(1), 1984).
 *
 * @returns the length of the part inside, px; 0 where they do not meet
 */
export function chordInBox(
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  if (fromX < left && toX < left) return 0
  if (fromX > right && toX > right) return 0
  if (fromY < top && toY < top) return 0
  if (fromY > bottom && toY > bottom) return 0
  const dx = toX - fromX
  const dy = toY - fromY
  let enter = 0
  let leave = 1
  if (dx !== 0) {
    const one = (left - fromX) / dx
    const other = (right - fromX) / dx
    enter = Math.max(enter, Math.min(one, other))
    leave = Math.min(leave, Math.max(one, other))
  }
  if (dy !== 0) {
    const one = (top - fromY) / dy
    const other = (bottom - fromY) / dy
    enter = Math.max(enter, Math.min(one, other))
    leave = Math.min(leave, Math.max(one, other))
  }
  return leave > enter ? (leave - enter) * Math.sqrt(dx * dx + dy * dy) : 0
}

/**
 * What a crossing of two segments ab and cd costs.
 *
 * @returns 0 where they do not cross, 1 where they cross at a right angle, up to 2 where they nearly run together
 */
export function crossingCost(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): number {
  const abX = bx - ax
  const abY = by - ay
  const cdX = dx - cx
  const cdY = dy - cy
  const sideC = abX * (cy - ay) - abY * (cx - ax)
  const sideD = abX * (dy - ay) - abY * (dx - ax)
  if (sideC * sideD >= 0) return 0
  const sideA = cdX * (ay - cy) - cdY * (ax - cx)
  const sideB = cdX * (by - cy) - cdY * (bx - cx)
  if (sideA * sideB >= 0) return 0
  const cosine = (abX * cdX + abY * cdY) / Math.sqrt((abX * abX + abY * abY) * (cdX * cdX + cdY * cdY))
  return 1 + cosine * cosine
}
