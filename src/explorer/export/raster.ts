/** From SVG to pixels. */
import { figureFontRules } from './figure-fonts'

/** Browsers make a larger canvas in silence, and leave it blank. */
const MOST_PIXELS_A_SIDE = 16_000
const MOST_PIXELS = 120_000_000

export interface Size {
  readonly width: number
  readonly height: number
}

/** The size of an SVG document in px, by its own width and height. */
export function sizeOf(svg: string): Size {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  return { width: Number(root.getAttribute('width')), height: Number(root.getAttribute('height')) }
}

export function isTooLarge({ width, height }: Size, scale: number): boolean {
  const sides = [width * scale, height * scale]
  return sides.some((side) => side > MOST_PIXELS_A_SIDE) || width * height * scale ** 2 > MOST_PIXELS
}

/**
 * The SVG with its fonts inside, for where nothing can be loaded: an image element, another program.
 *
 * @param svg an SVG document that names the shipped fonts
 */
export async function withFonts(svg: string): Promise<string> {
  const rules = await figureFontRules(svg)
  return svg.replace(/<svg[^>]*>/, (root) => `${root}<style>${rules}</style>`)
}

/**
 * Draws an SVG document.
 *
 * @param scale pixels to one of its px
 * @returns a PNG
 * @throws an Error that says why, where the browser cannot draw it
 */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const { width, height } = sizeOf(svg)
  const url = URL.createObjectURL(new Blob([await withFonts(svg)], { type: 'image/svg+xml' }))
  try {
    const image = await loadImage(url)
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('This browser has no canvas to draw on.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await toBlob(canvas)
  } finally {
    URL.revokeObjectURL(url)
  }
}

function loadImage(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('The browser could not draw the figure.'))
    image.src = url
  })
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture is too large for this browser: choose a smaller scale.'))
      else resolve(blob)
    }, 'image/png')
  })
}
