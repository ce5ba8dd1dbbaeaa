/** In a small window, or enlarged, everything can still be seen and reached: WCAG 2.2, 1.4.4, 1.4.10 and 2.5.8. */
import type { Browser, Locator, Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { launch, openPage } from './open-page'
import { largeGraph } from '../fixtures/large-graph'
import { SMALL_ONTOLOGY } from '../fixtures/small-graph'
import { pictureAtRest, placeOf, viewportOf } from './picture'
import { entityNamed, goTo, graphOf, viewsOf } from './views'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
  return () => browser.close()
})

/** Windows of phones; and those of 1440 by 900 and 1280 by 720 at 200 % zoom, which have half of that for the page. */
const WINDOWS = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 720, height: 450 },
  { width: 640, height: 360 },
] as const

// A finger's targets are the largest, so what finds room here does so for a pointer too.
it('cuts nothing off, scrolls to no side and gives every target 24 px at least, in any view', async () => {
  const { page } = await openPage(browser, { size: WINDOWS[0], hasTouch: true })
  const faults: Record<string, string[]> = {}
  for (const view of viewsOf(await graphOf(page))) {
    await goTo(page, view)
    for (const window of WINDOWS) {
      await page.setViewportSize(window)
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
      const found = [...(await outOfSight(page)), ...(await smallTargets(page)), ...(await cutTitle(page))]
      if (found.length > 0) faults[`${view.name}, ${window.width} px wide`] = found
    }
  }
  expect(faults).toEqual({})
})

it('shows an entity with all its neighbours beside what is told of it, at 200 % zoom', async () => {
  const { page } = await openPage(browser, { size: WINDOWS[2] })
  const graph = await graphOf(page)
  const { id } = entityNamed(graph, 'Kazakhstan')
  await page.evaluate((entity) => (window.location.hash = `select=${entity}`), id)
  await page.locator('#told').waitFor()
  await pictureAtRest(page)
  const near = graph.relations
    .filter(({ type, source, target }) => type !== 'related_to' && [source, target].includes(id))
    .flatMap(({ source, target }) => [source, target])
  const places = await Promise.all([...new Set(near)].map(async (one) => [one, await placeOf(page, one)] as const))
  expect(places.length).toBeGreaterThan(5)
  expect(places.filter(([, place]) => place === null)).toEqual([])
})

it('opens five hundred entities, and shows one of them, from where they can be told apart on a phone', async () => {
  const graph = largeGraph(SMALL_ONTOLOGY, { entities: 500, relations: 1000 })
  const { page } = await openPage(browser, { graph: JSON.stringify(graph), size: WINDOWS[1], hasTouch: true })
  await pictureAtRest(page)
  expect((await viewportOf(page)).zoom).toBeGreaterThanOrEqual(0.43)

  await page.getByRole('button', { name: 'Fit the graph into the window' }).click()
  await pictureAtRest(page)
  const overview = await viewportOf(page)
  expect(overview.zoom).toBeLessThan(0.15)
  // The entity with most relations is the first; the last has few, and stands at the rim.
  for (const entity of [graph.entities[0], graph.entities.at(-1)]) {
    await page.evaluate((id) => (window.location.hash = `select=${id}`), entity?.id ?? '')
    await page.getByRole('heading', { name: entity?.name ?? '', level: 2 }).waitFor()
    await pictureAtRest(page)
    expect((await viewportOf(page)).zoom).toBeGreaterThanOrEqual(0.43)
    expect(await placeOf(page, entity?.id ?? '')).not.toBeNull()
  }
  await page.getByRole('button', { name: 'Let go of the selection' }).click()
  await pictureAtRest(page)
  expect(await viewportOf(page)).toEqual(overview)
})

it('keeps in view what the keys walk to while a path waits for its other end', async () => {
  const graph = largeGraph(SMALL_ONTOLOGY, { entities: 500, relations: 1000 })
  const address = `#from=${graph.entities[0]?.id ?? ''}&panels=none`
  const { page } = await openPage(browser, { graph: JSON.stringify(graph), size: WINDOWS[2], address })
  await pictureAtRest(page)
  for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Zoom in' }).click()
  const key = page.locator('#graph-keys')
  await key.focus()
  const walked = new Set<string | null>()
  for (const arrow of ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowDown']) {
    await page.keyboard.press(arrow)
    await pictureAtRest(page)
    walked.add(await key.getAttribute('aria-label'))
    expect(await isWithin(page, key, page.getByRole('img', { name: /^Graph of / }))).toBe(true)
  }
  expect(walked.size).toBeGreaterThan(2)
})

async function isWithin(page: Page, inner: Locator, outer: Locator): Promise<boolean> {
  const [box, frame] = await Promise.all([inner.boundingBox(), outer.boundingBox()])
  if (box === null || frame === null) throw new Error(`One of the two is not on ${page.url()}`)
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  )
}

/** The story keeps its whole name. */
function cutTitle(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const title = document.querySelector('h1')
    if (title === null) return ['no title']
    const isCut = title.scrollHeight - title.clientHeight > 1 || title.scrollWidth - title.clientWidth > 1
    return isCut ? ['the title is cut'] : []
  })
}

/** Whatever can be pressed or typed into and lies, some of it, beyond the sides of the window. */
function outOfSight(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const faults = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []
    const controls = document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary, h1, h2, h3')
    for (const control of controls) {
      const { left, right, width, height } = control.getBoundingClientRect()
      const isShown = width > 1 && height > 1 && control.checkVisibility({ visibilityProperty: true })
      // What a table is sorted by stands in a line that scrolls; the picture is moved.
      const isMoved = control.closest('thead, [role="application"]') !== null
      if (!isShown || isMoved || (left >= -0.5 && right <= clientWidth + 0.5)) continue
      faults.push(
        `${control.tagName} ${control.ariaLabel ?? control.textContent} ${Math.round(left)}–${Math.round(right)}`,
      )
    }
    return faults
  })
}

/** Targets under 24 px either way; those within a line of text need not be higher than the line. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24
    const targets = document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary')
    return [...targets].flatMap((target) => {
      const pressed = target.closest('label') ?? target
      const { width, height } = pressed.getBoundingClientRect()
      const isShown = width > 1 && height > 1 && target.checkVisibility({ visibilityProperty: true })
      const isInText =
        getComputedStyle(target).display.startsWith('inline') &&
        target.closest('p, blockquote, mark, h2, figcaption') !== null
      const isFine = !isShown || isInText || (width >= least - 0.5 && height >= least - 0.5)
      return isFine
        ? []
        : [`${target.tagName} ${target.ariaLabel ?? target.textContent}: ${Math.round(width)}×${Math.round(height)}`]
    })
  })
}
