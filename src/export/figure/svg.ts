/** Writing SVG elements as text. */
import type { TextFont } from '../../graph/drawing'
import { FONT_STACKS } from './theme'

type Attributes = Readonly<Record<string, string | number | undefined>>

/**
 * @param name the element's name
 * @param attributes those that are undefined are left out; numbers are rounded to two places
 * @param children markup, not text: see escapeText
 */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escapeText(numeral(value))}"`))
    .join('')
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`
}

export interface TextPlace {
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly font: TextFont
  readonly fill: string
  readonly anchor?: 'start' | 'middle' | 'end'
  /** Between letters, px. */
  readonly spacing?: number
}

/** One line of text. */
export function textElement(text: string, { x, y, font, fill, anchor, spacing }: TextPlace): string {
  const attributes = {
    x,
    y,
    'font-family': FONT_STACKS[font.family],
    'font-size': font.size,
    'font-weight': font.weight,
    'font-style': font.italic ? 'italic' : undefined,
    'letter-spacing': spacing,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    fill,
  }
  return element('text', attributes, escapeText(text))
}

/** Text as XML has it; characters that XML 1.0 cannot hold are dropped. */
export function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A number as attributes and paths have it. */
export function numeral(value: string | number): string {
  return typeof value === 'string' ? value : String(Math.round(value * 100) / 100)
}
