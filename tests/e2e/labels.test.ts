/** The picture at rest, as the browser really measures and draws it: it fills its room, and no words lie on anything. */
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundleId, bundleRelations } from '../../src/graph/bundles'
import { launch, openPage } from './open-page'
import { pictureAtRest } from './picture'
import { graphOf } from './views'
import { largeGraph } from '../fixtures/large-graph'
import { SMALL_GRAPH, SMALL_ONTOLOGY } from '../fixtures/small-graph'

interface Box {
  readonly id: string
  readonly what: 'shape' | 'words'
  /** px on screen, of words. */
  readonly size?: number
  readonly isHidden?: boolean
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** The part of Cytoscape that tells what it has drawn, px on screen. */
interface Drawn {
  id(): string
  visible(): boolean
  style(name: string): string
  renderedBoundingBox(parts: Readonly<Record<string, boolean>>): Box
}
interface DrawnInto extends Element {
  readonly _cyreg?: {
    readonly cy: {
      zoom(): number
      nodes(): { map<T>(each: (one: Drawn) => T): T[] }
      edges(): { map<T>(each: (one: Drawn) => T): T[] }
    }
  }
}

let browser: Browser

beforeAll(async () => {
  browser = await launch()
  return () => browser.close()
})

/** Every shape and every piece of words, without the paper round them. */
function drawnBoxes(page: Page): Promise<Box[]> {
  return page.evaluate(() => {
    // Halo, padding and what Cytoscape adds for safety.
    const roundWords = 4.5
    const none = {
      includeNodes: false,
      includeEdges: false,
      includeLabels: false,
      includeOverlays: false,
      includeUnderlays: false,
    }
    const drawnInto = [...document.querySelectorAll<DrawnInto>('*')].find((element) => element._cyreg !== undefined)
    const cy = drawnInto?._cyreg?.cy
    if (cy === undefined) throw new Error('There is no picture')
    const boxes = (one: Drawn, isNode: boolean): Box[] => {
      if (!one.visible()) return []
      const { x1, y1, x2, y2 } = one.renderedBoundingBox({ ...none, includeLabels: true })
      const words: Box = {
        id: one.id(),
        what: 'words',
        size: parseFloat(one.style('font-size')) * cy.zoom(),
        isHidden: one.style('text-opacity') === '0',
        x1: x1 + roundWords,
        y1: y1 + roundWords,
        x2: x2 - roundWords,
        y2: y2 - roundWords,
      }
      const named = one.style('label') === '' ? [] : [words]
      if (!isNode) return named
      return [
        ...named,
        { ...one.renderedBoundingBox({ ...none, includeNodes: true }), id: one.id(), what: 'shape' as const },
      ]
    }
    return [...cy.nodes().map((node) => boxes(node, true)), ...cy.edges().map((edge) => boxes(edge, false))].flat()
  })
}

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => {
      const isApart = a.x2 <= b.x1 || b.x2 <= a.x1 || a.y2 <= b.y1 || b.y2 <= a.y1
      return isApart || (a.what === 'shape' && b.what === 'shape')
        ? []
        : [`${a.what} of ${a.id} on ${b.what} of ${b.id}`]
    }),
  )
}

/** In a square of its own each, hubs among them. */
function crowd(): string {
  const document = largeGraph(SMALL_ONTOLOGY, { entities: 500, relations: 1000 })
  const entities = document.entities.map((entity, i) => ({
    ...entity,
    position: { x: 110 * (i % 25), y: 80 * Math.floor(i / 25) },
  }))
  return JSON.stringify({ ...document, entities })
}

describe('the picture at rest', () => {
  it('has no words on words or on an entity, names every entity and fills its room', async () => {
    const { page } = await openPage(browser)
    const { entities, relations, ontology } = await graphOf(page)
    const shown = relations.filter(({ type }) => type !== 'related_to')
    await pictureAtRest(page)
    const boxes = await drawnBoxes(page)
    const ids = new Set(entities.map(({ id }) => id))
    expect(boxes.filter(({ id, what }) => what === 'words' && ids.has(id))).toHaveLength(entities.length)
    expect(overlaps(boxes)).toEqual([])

    const room = await page.getByRole('img', { name: /^Graph of / }).boundingBox()
    const width = Math.max(...boxes.map(({ x2 }) => x2)) - Math.min(...boxes.map(({ x1 }) => x1))
    const height = Math.max(...boxes.map(({ y2 }) => y2)) - Math.min(...boxes.map(({ y1 }) => y1))
    const filled = { width: width / (room?.width ?? NaN), height: height / (room?.height ?? NaN) }
    expect(Math.max(filled.width, filled.height)).toBeGreaterThan(0.85)
    expect(Math.min(filled.width, filled.height)).toBeGreaterThan(0.7)

    // Every line has its words; the dimmed ones of a line of several do not stand round those of the one chosen.
    const named = () =>
      drawnBoxes(page).then((all) => all.filter(({ id }) => id.startsWith('pair:')).map(({ id }) => id))
    const atRest = await named()
    expect(atRest).toHaveLength(new Set(bundleRelations(shown, ontology).map(({ id }) => id)).size)
    const [capital] = shown.filter(({ type }) => type === 'capital_of')
    if (capital === undefined) throw new Error('There is no capital')
    const line = bundleId(capital.source, capital.target)
    await page.evaluate((id) => (window.location.hash = `relation=${id}`), capital.id)
    await expect.poll(named).toEqual(atRest.filter((id) => id !== line))
    await page.keyboard.press('Escape')
    await expect.poll(named).toEqual(atRest)
  })

  it.each(['columns', 'concentric:country/kazakhstan'])(
    'has no words on words or on an entity in another layout either, bowed lines among them: %s',
    async (layout) => {
      const { page } = await openPage(browser, { address: `#layout=${layout}` })
      await pictureAtRest(page)
      const boxes = await drawnBoxes(page)
      expect(boxes.filter(({ id, what }) => what === 'words' && id.startsWith('pair:')).length).toBeGreaterThan(20)
      expect(overlaps(boxes)).toEqual([])
    },
  )

  it('has words that are part of what they name: a click on their end is one on it', async () => {
    const [above, below] = ['person/ada', 'country/arland']
    const entities = SMALL_GRAPH.entities
      .filter(({ id }) => id === above || id === below)
      .map((entity, i) => ({ ...entity, position: { x: 0, y: 240 * i } }))
    const [line] = SMALL_GRAPH.relations
    const { page } = await openPage(browser, {
      graph: JSON.stringify({ ...SMALL_GRAPH, entities, relations: [line] }),
    })
    await pictureAtRest(page)
    const words = (await drawnBoxes(page)).filter(({ what }) => what === 'words')
    const room = await page.getByRole('img', { name: /^Graph of / }).boundingBox()
    const panel = page.getByRole('complementary', { name: 'What is selected' })
    const chosen: string[] = []
    for (const { x2, y1, y2 } of words) {
      await page.mouse.click((room?.x ?? 0) + x2 - 2, (room?.y ?? 0) + (y1 + y2) / 2)
      await panel.waitFor()
      chosen.push(decodeURIComponent(new URL(page.url()).hash))
      await page.keyboard.press('Escape')
      await panel.waitFor({ state: 'hidden' })
    }
    expect(chosen).toEqual([`#select=${above}`, `#select=${below}`, `#relation=${line?.id ?? ''}`])
  })

  it('can be read on a phone: names are large enough, and most of the picture is in the window', async () => {
    const { page } = await openPage(browser, { size: { width: 390, height: 844 }, hasTouch: true })
    const { entities } = await graphOf(page)
    await pictureAtRest(page)
    const boxes = await drawnBoxes(page)
    expect(overlaps(boxes)).toEqual([])
    const room = await page.getByRole('img', { name: /^Graph of / }).boundingBox()
    // Words that the window's edge would run through are not to be seen.
    const right = room?.width ?? NaN
    const isOver = ({ x1, x2, y1 }: Box, edge: number) => x1 < edge - 2 && x2 > edge + 2 && y1 < (room?.height ?? NaN)
    const atEdge = boxes.filter((box) => box.what === 'words' && (isOver(box, 0) || isOver(box, right)))
    expect(atEdge.map(({ id, isHidden }) => [id, isHidden])).toEqual(atEdge.map(({ id }) => [id, true]))
    expect(atEdge).not.toEqual([])
    const inWindow = boxes.filter(
      ({ what, x1, x2, y1, y2 }) =>
        what === 'words' && x1 >= 0 && y1 >= 0 && x2 <= (room?.width ?? 0) && y2 <= (room?.height ?? 0),
    )
    const named = entities.filter(({ id }) => inWindow.some((box) => box.id === id))
    expect(named.length).toBeGreaterThan(entities.length / 2)
    for (const { size } of inWindow) expect(size).toBeGreaterThan(9)
    // It fades where more of it lies, and nowhere when all is shown.
    const picture = page.getByRole('img', { name: /^Graph of / })
    await expect.poll(() => picture.getAttribute('data-beyond')).toMatch(/^left( top)? right/)
    await page.getByRole('button', { name: 'Fit the graph into the window' }).click()
    await expect.poll(() => picture.getAttribute('data-beyond')).toBe('')
  })

  it('names the foremost of five hundred entities from afar', async () => {
    const { page } = await openPage(browser, { graph: crowd() })
    await pictureAtRest(page)
    const words = (await drawnBoxes(page)).filter(({ what }) => what === 'words')
    const named = words.filter(({ id }) => !id.startsWith('pair:'))
    expect(named.length).toBeGreaterThanOrEqual(30)
    expect(named.length).toBeLessThan(500)
    expect(overlaps(named)).toEqual([])
  })
})
