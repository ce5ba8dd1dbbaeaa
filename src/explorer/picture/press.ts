/**
 * Cytoscape restyles what is pressed, and again when it is let go; each time all that it has drawn ahead is lost and the
 * whole picture drawn element by element. Nothing of ours looks different while it is pressed, so the state is left out.
 */
import type { Core } from 'cytoscape'

interface Pressable {
  activate(): this
  unactivate(): this
}

/** Elements of every instance share their methods, so once is enough; a second time changes nothing. */
export function ignorePressing(cy: Core): void {
  const methods = Object.getPrototypeOf(cy.collection()) as Pressable
  const leave = function <T>(this: T): T {
    return this
  }
  Object.assign(methods, { activate: leave, unactivate: leave })
}
