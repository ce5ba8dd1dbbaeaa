/** Which blocks of an article are drawn: of one as long as a book a stretch, so that the page answers. */
import { useState } from 'react'
import type { PrintedBlock } from './blocks'
import type { Place } from './places'

/** More blocks than an article of a newspaper has. */
const MOST_BLOCKS = 400
/** So many stay when the stretch moves on, and stand before a place that it moved to. */
const KEPT = 20

export interface Stretch {
  /** The first block, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly earlier: () => void
  readonly later: () => void
}

/** @param place the current one, which the stretch follows */
export function useStretch(blocks: readonly PrintedBlock[], place: Place | null): Stretch {
  const [{ from, followed }, setState] = useState<{ from: number; followed: Place | null }>({ from: 0, followed: null })
  const to = Math.min(from + MOST_BLOCKS, blocks.length)
  if (place !== followed) {
    const at = place === null ? -1 : blocks.findIndex(({ block }) => block.end > place.start)
    const isDrawn = at === -1 || (at >= from && at < to)
    setState({ from: isDrawn ? from : Math.max(0, at - KEPT), followed: place })
  }
  const move = (first: number) => setState({ from: first, followed })
  return {
    from,
    to,
    earlier: () => move(Math.max(0, from - MOST_BLOCKS + KEPT)),
    later: () => move(to - KEPT),
  }
}
