/** Boxes on a coarse grid, so that what might overlap is found without looking at all of them. */
import { overlap, type Box } from './geometry'

const CELL = 128

export class BoxGrid {
  readonly #cells = new Map<string, Box[]>()

  add(box: Box): void {
    for (const key of keysOf(box)) {
      const cell = this.#cells.get(key)
      if (cell) cell.push(box)
      else this.#cells.set(key, [box])
    }
  }

  /** Takes a box away that was added: the very same one. */
  remove(box: Box): void {
    for (const key of keysOf(box)) {
      const cell = this.#cells.get(key)
      const place = cell?.indexOf(box) ?? -1
      if (place !== -1) cell?.splice(place, 1)
    }
  }

  /** Whether a box overlaps one that was added. */
  meets(box: Box): boolean {
    return keysOf(box).some((key) => this.#cells.get(key)?.some((other) => overlap(box, other)))
  }
}

function keysOf({ left, top, right, bottom }: Box): string[] {
  const keys: string[] = []
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(`${x},${y}`)
  }
  return keys
}
