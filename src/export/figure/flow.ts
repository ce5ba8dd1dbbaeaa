/** Setting things in rows and columns on the page. */

export interface Placed<T> {
  readonly item: T
  readonly x: number
  readonly y: number
}

/**
 * Sets items side by side, and on in the next row where the width is used up.
 *
 * @param items each with its width
 * @param width of the page, px
 * @param gap between two items
 * @param rowHeight from row to row
 * @returns where each item begins, and how many rows there are
 */
export function flow<T extends { readonly width: number }>(
  items: readonly T[],
  width: number,
  gap: number,
  rowHeight: number,
): { placed: Placed<T>[]; rows: number } {
  let x = 0
  let row = 0
  const placed = items.map((item) => {
    if (x > 0 && x + item.width > width) {
      x = 0
      row += 1
    }
    const at = { item, x, y: row * rowHeight }
    x += item.width + gap
    return at
  })
  return { placed, rows: items.length === 0 ? 0 : row + 1 }
}

/**
 * Fills columns one after the other, each as high as need be to hold its share.
 *
 * @param items each with its height
 * @param count how many columns
 * @returns per item its column and how far down it begins, and the height of the highest column
 */
export function columns<T extends { readonly height: number }>(
  items: readonly T[],
  count: number,
): { placed: { item: T; column: number; y: number }[]; height: number } {
  let share = items.reduce((sum, item) => sum + item.height, 0) / count
  for (;;) {
    let column = 0
    let y = 0
    let highest = 0
    const placed = items.map((item) => {
      if (y > 0 && y + item.height > share + 0.5) {
        column += 1
        y = 0
      }
      const at = { item, column, y }
      y += item.height
      highest = Math.max(highest, y)
      return at
    })
    if (column < count) return { placed, height: highest }
    share *= 1.04
  }
}
