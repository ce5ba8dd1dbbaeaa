/** Reaching into the picture, which is a canvas: where the mouse has to go. */
import type { Page } from 'playwright-core'

/** The part of Cytoscape that tells where a node is drawn. It leaves itself on the element that it draws into. */
interface DrawnInto extends Element {
  readonly _cyreg?: {
    readonly cy: { getElementById(id: string): { length: number; renderedPosition(): { x: number; y: number } } }
  }
}

/** Clicks an entity in the picture with the mouse, once the picture is drawn and has come to rest. */
export async function clickEntity(page: Page, id: string): Promise<void> {
  const at = await page.evaluate(async (entity) => {
    const framesAtRest = 20
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const place = () => {
      const drawnInto = [...document.querySelectorAll<DrawnInto>('*')].find((element) => element._cyreg !== undefined)
      const node = drawnInto?._cyreg?.cy.getElementById(entity)
      if (drawnInto === undefined || node === undefined || node.length === 0) return null
      const box = drawnInto.getBoundingClientRect()
      const { x, y } = node.renderedPosition()
      return x > 0 && x < box.width && y > 0 && y < box.height ? { x: box.x + x, y: box.y + y } : null
    }
    for (let last = place(), still = 0; ;) {
      await nextFrame()
      const now = place()
      still = now !== null && now.x === last?.x && now.y === last.y ? still + 1 : 0
      if (now !== null && still >= framesAtRest) return now
      last = now
    }
  }, id)
  await page.mouse.click(at.x, at.y)
}
