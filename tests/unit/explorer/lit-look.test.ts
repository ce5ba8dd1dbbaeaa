import { describe, expect, it } from 'vitest'
import { isWithin, type Weighed } from '../../../src/explorer/picture/best-part'
import { litLook } from '../../../src/explorer/picture/lit-look'

const WINDOW = { width: 400, height: 240 }
const CHOSEN = { x: 0, y: 0 }

function node(x: number, y: number, weight = 1): Weighed {
  return { box: { left: x - 30, right: x + 30, top: y - 15, bottom: y + 25 }, weight }
}

/** How many of them are whole in the window. */
function seen(nodes: readonly Weighed[], zoom: number): { zoom: number; isChosenSeen: boolean; seen: number } | null {
  const look = litLook(WINDOW, 10, zoom, () => nodes, CHOSEN)
  if (look === null) return null
  const window = {
    left: -look.pan.x / look.zoom,
    top: -look.pan.y / look.zoom,
    right: (WINDOW.width - look.pan.x) / look.zoom,
    bottom: (WINDOW.height - look.pan.y) / look.zoom,
  }
  const whole = nodes.filter(({ box }) => isWithin(box, window, 0))
  return { zoom: look.zoom, seen: whole.length, isChosenSeen: nodes.slice(0, 1).every((one) => whole.includes(one)) }
}

describe('a neighbourhood that is larger than the window', () => {
  it('is looked at from as near as shows all of it', () => {
    const round = [node(0, 0, 5), node(-150, 0), node(150, 60), node(0, 150), node(60, -100)]
    expect(seen(round, 0.85)).toEqual({ zoom: (WINDOW.height - 20) / 290, seen: 5, isChosenSeen: true })
  })

  it('is looked at where most of it is, the chosen one among that, if it is too large to be read whole', () => {
    const scattered = [node(0, 0, 5), node(-900, 0), node(300, 40), node(200, -80), node(260, 120)]
    expect(seen(scattered, 0.85)).toMatchObject({ seen: 4, isChosenSeen: true })
  })

  it('is looked at from no closer than now, and there is nothing to look at where nothing is lit', () => {
    const low = [node(0, 0, 3), node(0, 400)]
    expect(seen(low, 1.2)?.zoom).toBeLessThan(0.85)
    expect(litLook(WINDOW, 10, 1, () => [], CHOSEN)).toBeNull()
  })
})
