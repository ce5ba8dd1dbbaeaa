/** The fonts of the figure as style rules with the files inside, for an image that may load nothing. */
import sans400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url'
import sans400Extended from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2?url'
import sans400Italic from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-italic.woff2?url'
import sans500 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-500-normal.woff2?url'
import sans500Extended from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-500-normal.woff2?url'
import sans600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url'
import sans600Extended from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff2?url'
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url'
import serif600Extended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url'

interface Face {
  readonly family: 'IBM Plex Sans' | 'Source Serif 4'
  readonly weight: number
  readonly style: 'normal' | 'italic'
  readonly url: string
  /** Only for letters beyond Western European ones. */
  readonly isExtended: boolean
}

const FACES: readonly Face[] = [
  { family: 'IBM Plex Sans', weight: 400, style: 'normal', url: sans400, isExtended: false },
  { family: 'IBM Plex Sans', weight: 400, style: 'normal', url: sans400Extended, isExtended: true },
  { family: 'IBM Plex Sans', weight: 400, style: 'italic', url: sans400Italic, isExtended: false },
  { family: 'IBM Plex Sans', weight: 500, style: 'normal', url: sans500, isExtended: false },
  { family: 'IBM Plex Sans', weight: 500, style: 'normal', url: sans500Extended, isExtended: true },
  { family: 'IBM Plex Sans', weight: 600, style: 'normal', url: sans600, isExtended: false },
  { family: 'IBM Plex Sans', weight: 600, style: 'normal', url: sans600Extended, isExtended: true },
  { family: 'Source Serif 4', weight: 600, style: 'normal', url: serif600, isExtended: false },
  { family: 'Source Serif 4', weight: 600, style: 'normal', url: serif600Extended, isExtended: true },
]

const EXTENDED = /[\u0100-\u024f\u1e00-\u1eff]/
const EXTENDED_RANGE = 'U+0100-024F, U+1E00-1EFF'

/**
 * @param text what is to be set: letters that do not occur in it need no font
 * @returns `@font-face` rules whose sources are data URLs
 */
export async function figureFontRules(text: string): Promise<string> {
  const needed = FACES.filter((face) => !face.isExtended || EXTENDED.test(text))
  const rules = needed.map(async ({ family, weight, style, url, isExtended }) => {
    const range = isExtended ? ` unicode-range: ${EXTENDED_RANGE};` : ''
    return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; src: url('${await dataUrl(url)}') format('woff2');${range} }`
  })
  return (await Promise.all(rules)).join('\n')
}

const dataUrls = new Map<string, Promise<string>>()

/** Fetched once: a preview asks for it at every change. */
function dataUrl(url: string): Promise<string> {
  const known = dataUrls.get(url) ?? fetchDataUrl(url)
  dataUrls.set(url, known)
  return known
}

async function fetchDataUrl(url: string): Promise<string> {
  const blob = await (await fetch(url)).blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '')
    reader.onerror = () => reject(new Error(`The font ${url} could not be read.`))
    reader.readAsDataURL(blob)
  })
}
