/** Reaching into the picture, which is a canvas: where the mouse or the finger has to go. */
import type { Page } from 'playwright-core'

export interface Place {
  readonly x: number
  readonly y: number
}

interface Shown {
  renderedPosition(): Place
}

interface Node extends Shown {
  id(): string
  position(): Place
  /** px on screen, with the name. */
  renderedBoundingBox(): { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
}

/** The part of Cytoscape that tells what is drawn where. It leaves itself on the element that it draws into. */
interface DrawnInto extends Element {
  readonly _cyreg?: {
    readonly cy: {
      zoom(): number
      pan(): Place
      nodes(selector?: string): {
        map<T>(each: (node: Node) => T): T[]
      }
      edges(selector: string): {
        map<T>(each: (edge: { source(): Shown; target(): Shown }) => T): T[]
      }
      on(event: 'position', selector: 'node', each: (event: { target: Node }) => void): void
      getElementById(id: string): { length: number; visible(): boolean; renderedPosition(): Place; position(): Place }
    }
  }
}

/** Waits until the picture is drawn and neither it nor the window over it moves any more. */
export async function pictureAtRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const framesAtRest = 20
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const shown = () => {
      const drawnInto = [...document.querySelectorAll<DrawnInto>('*')].find((element) => element._cyreg !== undefined)
      const cy = drawnInto?._cyreg?.cy
      if (drawnInto === undefined || cy === undefined) return null
      const { width, height } = drawnInto.getBoundingClientRect()
      return JSON.stringify([width, height, cy.zoom(), cy.pan(), cy.nodes().map((node) => node.position())])
    }
    for (let last = shown(), still = 0; still < framesAtRest;) {
      await nextFrame()
      const now = shown()
      still = now !== null && now === last ? still + 1 : 0
      last = now
    }
  })
}

/** @returns where on the page an entity is drawn; null if it is not, or out of the window over the picture */
export function placeOf(page: Page, id: string): Promise<Place | null> {
  return page.evaluate((entity) => {
    const drawnInto = [...document.querySelectorAll<DrawnInto>('*')].find((element) => element._cyreg !== undefined)
    const node = drawnInto?._cyreg?.cy.getElementById(entity)
    if (drawnInto === undefined || node === undefined || node.length === 0 || !node.visible()) return null
    const box = drawnInto.getBoundingClientRect()
    const { x, y } = node.renderedPosition()
    return x > 0 && x < box.width && y > 0 && y < box.height ? { x: box.x + x, y: box.y + y } : null
  }, id)
}

/** @returns a place on the page where the picture is bare paper, well away from all that is shown, words too */
export async function paperOf(page: Page): Promise<Place> {
  const found = await page.evaluate(() => {
    // Words on a line reach out of it.
    const clear = 56
    const step = 8
    const drawnInto = [...document.querySelectorAll<DrawnInto>('*')].find((element) => element._cyreg !== undefined)
    const cy = drawnInto?._cyreg?.cy
    const frame = drawnInto?.parentElement
    if (drawnInto === undefined || cy === undefined || !frame) throw new Error('There is no picture')
    const box = drawnInto.getBoundingClientRect()
    const lines = cy
      .edges(':visible')
      .map((edge) => [edge.source().renderedPosition(), edge.target().renderedPosition()])
    const nodes = cy.nodes(':visible').map((node) => node.renderedBoundingBox())
    const isNear = (x: number, y: number) =>
      nodes.some(({ x1, x2, y1, y2 }) => x > x1 - 8 && x < x2 + 8 && y > y1 - 8 && y < y2 + 8) ||
      lines.some(([a = { x, y }, b = a]) => {
        const along = (x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)
        const share = Math.min(1, Math.max(0, along / ((b.x - a.x) ** 2 + (b.y - a.y) ** 2 || 1)))
        return Math.hypot(a.x + (b.x - a.x) * share - x, a.y + (b.y - a.y) * share - y) < clear
      })
    for (let y = step; y < box.height; y += step) {
      for (let x = step; x < box.width; x += step) {
        const at = { x: box.x + x, y: box.y + y }
        const isBare = frame.contains(document.elementFromPoint(at.x, at.y))
        if (isBare && !isNear(x, y)) return at
      }
    }
    return null
  })
  if (found === null) throw new Error('The picture is full')
  return found
}

/** @returns from where and how near one looks at the picture */
export function viewportOf(page: Page): Promise<{ zoom: number; pan: Place }> {
  return page.evaluate(() => {
    const drawnInto = [...document.querySelectorAll<DrawnInto>('*')].find((element) => element._cyreg !== undefined)
    const cy = drawnInto?._cyreg?.cy
    if (cy === undefined) throw new Error('There is no picture')
    return { zoom: cy.zoom(), pan: { ...cy.pan() } }
  })
}

/** @returns where entities stand in the picture itself, however one looks at it */
export function standingOf(page: Page, ids: readonly string[]): Promise<Place[]> {
  return page.evaluate((entities) => {
    const drawnInto = [...document.querySelectorAll<DrawnInto>('*')].find((element) => element._cyreg !== undefined)
    const cy = drawnInto?._cyreg?.cy
    if (cy === undefined) throw new Error('There is no picture')
    return entities.map((id) => cy.getElementById(id).position())
  }, ids)
}

/** @returns those of the entities that are to be seen in the picture */
export function shownAmong(page: Page, ids: readonly string[]): Promise<string[]> {
  return page.evaluate((entities) => {
    const drawnInto = [...document.querySelectorAll<DrawnInto>('*')].find((element) => element._cyreg !== undefined)
    return entities.filter((id) => drawnInto?._cyreg?.cy.getElementById(id).visible() === true)
  }, ids)
}

/** @returns where on the page an entity is drawn, once the picture is at rest */
export async function findEntity(page: Page, id: string): Promise<Place> {
  await pictureAtRest(page)
  const at = await placeOf(page, id)
  if (at === null) throw new Error(`${id} is not in the picture`)
  return at
}

/** Clicks an entity in the picture with the mouse, once the picture is drawn and has come to rest. */
export async function clickEntity(page: Page, id: string): Promise<void> {
  const { x, y } = await findEntity(page, id)
  await page.mouse.click(x, y)
}

/** Takes an entity with the mouse and lets it go elsewhere on the page. */
export async function dragEntity(page: Page, id: string, to: Place): Promise<void> {
  const from = await findEntity(page, id)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2)
  await page.mouse.move(to.x, to.y)
  await page.mouse.up()
}

/** @returns those entities in the picture, with their names, on which another or its name lies */
export function coveredInPicture(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const drawnInto = [...document.querySelectorAll<DrawnInto>('*')].find((element) => element._cyreg !== undefined)
    const nodes = drawnInto?._cyreg?.cy.nodes(':visible').map((node) => ({
      id: node.id(),
      ...node.renderedBoundingBox(),
    }))
    if (nodes === undefined) throw new Error('There is no picture')
    const isOn = (a: (typeof nodes)[number], b: (typeof nodes)[number]) =>
      a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2
    return nodes.filter((node) => nodes.some((other) => other !== node && isOn(node, other))).map(({ id }) => id)
  })
}

/** @returns the entities that were elsewhere in the picture than where they stand now, from the first of `doing` till all is at rest */
export async function glidingDuring(page: Page, doing: () => Promise<void>): Promise<string[]> {
  const seen = await page.evaluateHandle(() => {
    const drawnInto = [...document.querySelectorAll<DrawnInto>('*')].find((element) => element._cyreg !== undefined)
    const cy = drawnInto?._cyreg?.cy
    if (cy === undefined) throw new Error('There is no picture')
    const places: { readonly id: string; readonly x: number; readonly y: number }[] = []
    cy.on('position', 'node', ({ target }) => places.push({ id: target.id(), ...target.position() }))
    return places
  })
  await doing()
  await pictureAtRest(page)
  const places = await seen.jsonValue()
  const ids = [...new Set(places.map(({ id }) => id))]
  const now = await standingOf(page, ids)
  return ids.filter((id, i) => {
    const { x = NaN, y = NaN } = now[i] ?? {}
    return places.some((at) => at.id === id && (at.x !== x || at.y !== y))
  })
}
