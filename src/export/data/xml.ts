/**
 * Writing XML 1.0. Own code, since the writers at hand leave line breaks in attributes bare, where every parser turns
 * them into spaces (XML 1.0, section 3.3.3), and let through characters that make the file ill-formed.
 */

export type AttributeValue = string | number | boolean | undefined

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'

/** What XML 1.0 has no way to write (production 2, Char), halves of a surrogate pair included. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Line breaks and tabs are spelled out, or a parser would make spaces and bare line feeds of them. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** @returns text that stands for itself in an element or an attribute; what XML cannot hold becomes U+FFFD */
export function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character)
}

/**
 * An element.
 *
 * @param attributes those that are undefined are left out
 * @param content XML: elements, or escaped text
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  const opening = `<${name}${written.join('')}`
  return content.length === 0 ? `${opening}/>` : `${opening}>${content.join('')}</${name}>`
}

/** An element with every child on a line of its own, so that whoever reports an error can name the line. */
export function container(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  children: readonly string[],
): string {
  return element(name, attributes, '\n', ...children.map((child) => `${child}\n`))
}

/**
 * A processing instruction (XML 1.0, section 2.6) that holds JSON: for the one program that knows its name, while every
 * other passes over it.
 */
export function instruction(name: string, value: unknown): string {
  const json = JSON.stringify(value)
    .replaceAll('?>', '?\\u003e')
    .replace(UNWRITABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `<?${name} ${json}?>`
}

/** A whole file. */
export function xmlFile(root: string): string {
  return `${DECLARATION}\n${root}\n`
}
