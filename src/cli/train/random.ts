/** A seeded source of chance: the same seed gives the same training run. */
export interface Random {
  /** A number in [0, 1). */
  next(): number
  /** Shuffles in place. */
  shuffle(items: unknown[]): void
}

/** mulberry32 (Tommy Ettinger, public domain), enough for shuffling. */
export function createRandom(seed: number): Random {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    shuffle(items) {
      for (let i = items.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1))
        const a = items[i]
        const b = items[j]
        items[i] = b
        items[j] = a
      }
    },
  }
}
