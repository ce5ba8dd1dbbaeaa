/** Timing in the page itself: from the event that a user caused to the frame that shows what came of it. */
import type { Page } from 'playwright-core'

/** The panel in words, the picture, or what is lit over it. */
type What = 'panel' | 'picture' | 'light'

interface Stopwatch {
  /** Waits for the next click and what it brings about; ms. */
  time(what: What): Promise<number>
}

declare global {
  var stopwatch: Stopwatch
}

/** Puts the stopwatch into a page whose picture is drawn. */
export async function installStopwatch(page: Page): Promise<void> {
  await page.evaluate(() => {
    interface DrawnInto extends Element {
      readonly _cyreg?: { readonly cy: { one(event: string, handler: () => void): void } }
    }
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    /** Once the frame that is being made is on its way to the screen. */
    const painted = () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve()
        port2.postMessage(null)
      })
    const panelChanged = () =>
      new Promise<void>((resolve) => {
        const column = document.querySelector('main')?.parentElement
        if (!column) throw new Error('There is no column')
        const observer = new MutationObserver(() => {
          if (document.getElementById('told') === null) return
          observer.disconnect()
          resolve()
        })
        observer.observe(column, { subtree: true, childList: true, characterData: true })
      })
    const drawn = (what: 'picture' | 'light') =>
      new Promise<void>((resolve) => {
        const all = [...document.querySelectorAll<DrawnInto>('*')].filter((element) => element._cyreg !== undefined)
        all[what === 'picture' ? 0 : 1]?._cyreg?.cy.one('render', resolve)
      })
    globalThis.stopwatch = {
      async time(what) {
        const began = new Promise<number>((resolve) => {
          const type = what === 'picture' ? 'click' : 'mouseup'
          window.addEventListener(type, ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true })
        })
        const from = await began
        if (what === 'panel') {
          await panelChanged()
          await frame()
        } else await drawn(what)
        await painted()
        return performance.now() - from
      },
    }
  })
}

/**
 * @param whats what is waited for, each timed by itself
 * @param act what the user does: one click
 */
export async function millisecondsOf(page: Page, whats: What[], act: () => Promise<void>): Promise<number[]> {
  const timing = await page.evaluateHandle(
    (timed) => ({ ms: Promise.all(timed.map((what) => globalThis.stopwatch.time(what))) }),
    whats,
  )
  await act()
  return timing.evaluate(({ ms }) => ms)
}
