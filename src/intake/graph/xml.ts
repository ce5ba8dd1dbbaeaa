/** Reading XML as a stream of elements, so that a large file is never in memory as a tree. */
import { SaxesParser } from 'saxes'
import { IntakeError } from '../intake-error'
import type { OnProgress } from './loose-graph'

export interface XmlElement {
  /** Without its prefix: "NodeLabel" for <y:NodeLabel>. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Those that no visitor took. */
  readonly children: readonly XmlElement[]
  /** Its own text, not that of its children. */
  readonly text: string
  readonly place: string
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[]
  text: string
}

/**
 * Called when an element ends, those within it first.
 *
 * @param ancestors the elements around it, the root first
 * @returns whether the element is done with; otherwise it becomes a child of the one around it
 */
export type Visit = (element: XmlElement, ancestors: readonly XmlElement[]) => boolean

/** Called with a processing instruction: its name, and what it says. */
export type Instructed = (name: string, body: string, place: string) => void

const CHUNK = 1 << 16

/**
 * Reads a whole file. A document type's own entities are not expanded, nothing outside the file is fetched.
 *
 * @throws IntakeError with the line where the file is not well-formed
 */
export function readXml(
  file: string,
  text: string,
  visit: Visit,
  onProgress: OnProgress,
  onInstruction: Instructed = () => undefined,
): void {
  const parser = new SaxesParser()
  const open: OpenElement[] = []
  let place = ''
  parser.on('error', (error) => {
    throw new IntakeError(file, malformed(error.message))
  })
  parser.on('opentagstart', () => {
    place = `line ${parser.line}`
  })
  parser.on('opentag', ({ name, attributes }) => {
    const named = Object.entries(attributes).map(([key, value]) => [localName(key), value] as const)
    open.push({ name: localName(name), attributes: new Map(named), children: [], text: '', place })
  })
  const addText = (added: string) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += added
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const element = open.pop()
    if (element !== undefined && !visit(element, open)) open.at(-1)?.children.push(element)
  })
  parser.on('processinginstruction', ({ target, body }) => onInstruction(target, body, `line ${parser.line}`))
  for (let start = 0; start < text.length; start += CHUNK) {
    onProgress(start / text.length)
    parser.write(text.slice(start, start + CHUNK))
  }
  parser.close()
}

/** @returns every element of this name below an element, in the order of the file */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)])
}

/**
 * @returns the attribute's value
 * @throws IntakeError where it is missing or empty
 */
export function required(file: string, element: XmlElement, attribute: string): string {
  const value = element.attributes.get(attribute)
  if (value !== undefined && value !== '') return value
  throw new IntakeError(file, `${element.place}: <${element.name}> has no attribute "${attribute}"`)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** "12:5: unclosed tag" → "line 12, column 5: unclosed tag" */
function malformed(message: string): string {
  return `not well-formed XML, ${message.replace(/^(\d+):(\d+): /, 'line $1, column $2: ')}`
}
