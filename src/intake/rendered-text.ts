/** The text of a DOM subtree as laid out on a page: blank space folded, blocks parted by blank lines. */
import { walkDom } from './walk-dom'

const HIDDEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'title',
  'svg',
  'canvas',
  'iframe',
  'object',
  'button',
  'select',
  'textarea',
])
const PARAGRAPHS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'details', 'div', 'dl', 'fieldset', 'figcaption', 'figure'],
  ...['footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'main', 'nav', 'ol', 'p', 'pre', 'section'],
  ...['table', 'ul'],
])
const LINES = new Set(['li', 'tr', 'dt', 'dd', 'caption', 'summary'])
const CELLS = new Set(['td', 'th'])

const TEXT_NODE = 3
const ELEMENT_NODE = 1

/**
 * @param root an element; what it holds may nest to any depth
 * @returns text without blank space at its ends
 */
export function renderText(root: Node): string {
  const lines = new Lines()
  let depthOfPre = 0
  for (const { node, entering } of walkDom(root, isHidden)) {
    const name = node.nodeName.toLowerCase()
    if (node.nodeType === TEXT_NODE) {
      if (entering) lines.add(node.nodeValue ?? '', depthOfPre > 0)
      continue
    }
    if (isHidden(node)) continue
    if (name === 'pre') depthOfPre += entering ? 1 : -1
    if (PARAGRAPHS.has(name)) lines.breakAtLeast(2)
    else if (LINES.has(name)) lines.breakAtLeast(1)
    else if (CELLS.has(name) && !entering) lines.add('\t', true)
    else if (name === 'br' && entering) lines.breakMore()
  }
  return lines.text.replace(/[ \t]+(?=\n|$)/g, '')
}

/** Text under way, and the line ends that come before whatever is added next. Breaks of nested blocks are one. */
class Lines {
  text = ''
  #breaks = 0

  add(words: string, asItIs: boolean): void {
    const folded = asItIs ? words : words.replace(/[ \t\r\n\f]+/g, ' ')
    const startsLine = this.text === '' || this.#breaks > 0 || /[ \t\n]$/.test(this.text)
    // No-break spaces are characters of the text and stay.
    const added = startsLine && !asItIs ? folded.replace(/^ /, '') : folded
    if (added === '') return
    if (this.text !== '') this.text += '\n'.repeat(this.#breaks)
    this.text += added
    this.#breaks = 0
  }

  breakAtLeast(count: number): void {
    this.#breaks = Math.max(this.#breaks, count)
  }

  breakMore(): void {
    this.#breaks = Math.min(this.#breaks + 1, 2)
  }
}

function isHidden(node: Node): boolean {
  if (node.nodeType !== ELEMENT_NODE) return false
  if (HIDDEN.has(node.nodeName.toLowerCase())) return true
  const element = node as Element
  return element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
}
