/** A figure as PNG. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { setText } from '../../export/figure/set-text'
import { renameFont } from './rename-font'
import { dataOfShipped, shippedFilesOf } from './shipped-files'

/** What a browser's canvas can still hold too; a larger image is refused rather than come out blank. */
export const MOST_PIXELS = 268_000_000

let started: Promise<void> | undefined

/**
 * @param svg a figure
 * @returns the PNG file, as many px as the SVG says
 */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const { resolve } = createRequire(import.meta.url)
  started ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')))
  await started
  const { svg: set, names } = setText(svg, shippedFilesOf)
  const fontBuffers = names.map((name) => new Uint8Array(renameFont(dataOfShipped(name), name)))
  return new Resvg(set, { font: { fontBuffers } }).render().asPng()
}
