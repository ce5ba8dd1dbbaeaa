/** Timing in the page itself: from the event that a user caused to the frame that shows what came of it. */
import type { Page } from 'playwright-core'

/** The panel in words, the picture, what is lit over it, the picture of another graph, or a form to fill in. */
type What = 'panel' | 'picture' | 'light' | 'graph' | 'form'

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
    interface Drawn {
      one(event: string, handler: () => void): void
      nodes(): { readonly length: number }
    }
    interface DrawnInto extends Element {
      readonly _cyreg?: { readonly cy: Drawn }
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
    const pictures = () => [...document.querySelectorAll<DrawnInto>('*')].flatMap(({ _cyreg }) => _cyreg?.cy ?? [])
    const drawn = (what: 'picture' | 'light') =>
      new Promise<void>((resolve) => pictures()[what === 'picture' ? 0 : 1]?.one('render', resolve))
    /** Cytoscape draws from the next frame on, so that the first drawing is heard of where one looks at every change. */
    const anotherDrawn = (before: readonly Drawn[]) =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          const other = pictures().find((cy) => !before.includes(cy) && cy.nodes().length > 0)
          if (other === undefined) return
          observer.disconnect()
          other.one('render', resolve)
        })
        observer.observe(document.body, { subtree: true, childList: true })
      })
    const formShown = async () => {
      while (document.querySelector('dialog[open] input[type="date"]') === null) await frame()
    }
    globalThis.stopwatch = {
      async time(what) {
        const began = new Promise<number>((resolve) => {
          const type = what === 'picture' || what === 'graph' || what === 'form' ? 'click' : 'mouseup'
          window.addEventListener(type, ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true })
        })
        const before = pictures()
        const from = await began
        if (what === 'graph') await anotherDrawn(before)
        else if (what === 'form') await formShown()
        else if (what === 'panel') {
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
