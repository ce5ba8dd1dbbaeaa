/** The text of a DOM subtree as laid out on a page: blank space folded, blocks parted by blank lines. */

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
  const parts: string[] = []
  const boundary = (name: string) => {
    if (PARAGRAPHS.has(name)) parts.push('\n\n')
    else if (LINES.has(name)) parts.push('\n')
    else if (CELLS.has(name)) parts.push('\t')
  }
  // Walked by hand, not by recursion: pages nest deeper than the call stack.
  let node: Node | null = root
  let depthOfPre = 0
  while (node !== null) {
    const name = node.nodeName.toLowerCase()
    const shown = node.nodeType !== ELEMENT_NODE || !(HIDDEN.has(name) || isHidden(node as Element))
    if (node.nodeType === TEXT_NODE) parts.push(depthOfPre > 0 ? (node.nodeValue ?? '') : fold(node.nodeValue ?? ''))
    else if (name === 'br') parts.push('\n')
    else if (shown) boundary(name)
    if (shown && node.firstChild !== null) {
      if (name === 'pre') depthOfPre++
      node = node.firstChild
      continue
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      const left = node?.nodeName.toLowerCase() ?? ''
      if (left === 'pre') depthOfPre--
      boundary(left)
    }
    node = node === root ? null : (node?.nextSibling ?? null)
  }
  return tidy(parts.join(''))
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
}

/** No-break spaces are characters of the text and stay. */
function fold(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ')
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim()
}
