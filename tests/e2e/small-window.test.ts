/** In a small window, or enlarged, everything can still be seen and reached: WCAG 2.2, 1.4.4, 1.4.10 and 2.5.8. */
import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { launch, openPage } from './open-page'
import { goTo, graphOf, viewsOf } from './views'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
  return () => browser.close()
})

/** A window of 1440 by 900 at 200 % zoom is one of 720 by 450 whose pixels are twice as fine. */
const WINDOWS = [
  { name: '320 px wide', width: 320, height: 640 },
  { name: '390 px wide', width: 390, height: 844 },
  { name: 'at 200 % zoom', width: 720, height: 450, scale: 2 },
] as const

it.each(WINDOWS)('a window $name cuts nothing off and scrolls to no side, in any view', async (window) => {
  const { page } = await openPage(browser, { size: window, scale: 'scale' in window ? window.scale : 1 })
  const faults: Record<string, string[]> = {}
  for (const view of viewsOf(await graphOf(page))) {
    await goTo(page, view)
    const found = await outOfSight(page)
    if (found.length > 0) faults[view.name] = found
  }
  expect(faults).toEqual({})
})

/** Whatever can be pressed or typed into and lies, some of it, beyond the sides of the window. */
function outOfSight(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const faults = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []
    const controls = document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary, h1, h2, h3')
    for (const control of controls) {
      const { left, right, width, height } = control.getBoundingClientRect()
      const isShown = width > 1 && height > 1 && control.checkVisibility({ visibilityProperty: true })
      // A table may be wider than the window if it has a scroll bar of its own; the picture is moved.
      const isMoved = control.closest('table, [role="application"]') !== null
      if (!isShown || isMoved || (left >= -0.5 && right <= clientWidth + 0.5)) continue
      faults.push(
        `${control.tagName} ${control.ariaLabel ?? control.textContent} ${Math.round(left)}–${Math.round(right)}`,
      )
    }
    return faults
  })
}

it('gives every target 24 px at least, and a finger more', async () => {
  const { page } = await openPage(browser, { size: { width: 390, height: 844 }, hasTouch: true })
  const small: Record<string, string[]> = {}
  for (const view of viewsOf(await graphOf(page))) {
    await goTo(page, view)
    const found = await smallTargets(page)
    if (found.length > 0) small[view.name] = found
  }
  expect(small).toEqual({})
  // The story keeps its whole name.
  const title = page.getByRole('heading', { level: 1 })
  expect(await title.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1)
  expect(await title.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(1)
})

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
