/**
 * Cytoscape puts its first drawing together of layers, which make moving about quick, and which it else makes in the time
 * that frames leave over. The first drawing is what one waits for: it needs none.
 */
import type { Core } from 'cytoscape'

/** The part of Cytoscape's renderer that keeps layers. It is no part of its documented interface; without it all is as it was. */
interface Renderer {
  readonly data?: { readonly lyrTxrCache?: { firstGet?: boolean } }
}

export function drawAtOnce(cy: Core): void {
  const { data } = (cy as unknown as { renderer(): Renderer }).renderer()
  if (data?.lyrTxrCache?.firstGet === true) data.lyrTxrCache.firstGet = false
}
