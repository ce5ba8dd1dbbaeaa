/** From SVG to pixels. */
import { figureFontRules } from './figure-fonts'

/** Past these, browsers make a canvas in silence and leave it blank. */
const MOST_PIXELS_A_SIDE = 16_384
const MOST_PIXELS = 120_000_000
/** Of Safari, which allows less. */
const MOST_PIXELS_WEBKIT = 67_000_000
/** So many pixels are drawn at a time; between them the page answers. */
const STRIP_PIXELS = 4_000_000

export interface Size {
  readonly width: number
  readonly height: number
}

/** The size of an SVG document in px, by its own width and height. */
export function sizeOf(svg: string): Size {
  const [, width = '0', height = '0'] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
}

/** @returns the largest width in px that a browser can draw at these proportions */
export function largestWidth({ width, height }: Size): number {
  const isWebKit = navigator.vendor.startsWith('Apple')
  const ratio = height / width
  const byArea = Math.sqrt((isWebKit ? MOST_PIXELS_WEBKIT : MOST_PIXELS) / ratio)
  return Math.floor(Math.min(MOST_PIXELS_A_SIDE, MOST_PIXELS_A_SIDE / ratio, byArea))
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
 * Draws an SVG document, as many px as it says.
 *
 * @returns a PNG
 * @throws an Error that says why, where the browser cannot draw it
 */
export async function pngOf(svg: string): Promise<Blob> {
  const { width, height } = sizeOf(svg)
  const url = URL.createObjectURL(new Blob([await withFonts(svg)], { type: 'image/svg+xml' }))
  try {
    const image = await loadImage(url)
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    // Kept in main memory: what a graphics card holds is smaller, and drawn later, all at once.
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (context === null) throw new Error('This browser has no canvas to draw on.')
    refuseBlank(context, canvas)
    const rows = Math.max(1, Math.floor(STRIP_PIXELS / width))
    for (let top = 0; top < height; top += rows) {
      context.save()
      context.beginPath()
      context.rect(0, top, width, rows)
      context.clip()
      context.drawImage(image, 0, 0, width, height)
      context.restore()
      await nextTask()
    }
    return await toBlob(canvas)
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** A canvas that is too large for this machine takes no ink in its last corner. */
function refuseBlank(context: CanvasRenderingContext2D, { width, height }: Size): void {
  const corner = [width - 1, height - 1, 1, 1] as const
  context.fillRect(...corner)
  if (context.getImageData(...corner).data[3] === 0) {
    throw new Error('The picture is too large for this browser: choose a smaller width.')
  }
  context.clearRect(...corner)
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve))
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
      if (blob === null) reject(new Error('The picture is too large for this browser: choose a smaller width.'))
      else resolve(blob)
    }, 'image/png')
  })
}
