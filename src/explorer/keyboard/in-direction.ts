/** Walking the picture with the arrow keys: whom an arrow leads to. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** Unit vectors on the screen, y growing downwards. */
export const DIRECTIONS = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const
export type ArrowKey = keyof typeof DIRECTIONS

export function isArrow(key: string): key is ArrowKey {
  return Object.hasOwn(DIRECTIONS, key)
}

/** How much straying from the direction counts against coming far in it. */
const STRAYING = 2

/**
 * The nearest of several places in a direction. Each place lies in one of the four quarters around the origin, so that
 * every one is reached by some arrow, if need be over another.
 *
 * @returns its id; null where none lies that way
 */
export function nearestInDirection(
  from: Place,
  places: Iterable<readonly [string, Place]>,
  arrow: ArrowKey,
): string | null {
  const { x, y } = DIRECTIONS[arrow]
  let best: { id: string; cost: number } | null = null
  for (const [id, place] of places) {
    const dx = place.x - from.x
    const dy = place.y - from.y
    const along = dx * x + dy * y
    const across = Math.abs(dx * y - dy * x)
    if (along <= 0 || across > along) continue
    const cost = along + STRAYING * across
    if (best === null || cost < best.cost) best = { id, cost }
  }
  return best?.id ?? null
}
