/** The legend: only what is in the picture. */
import { isCorrected } from '../../graph/corrections'
import type { GraphDocument } from '../../graph/document'
import type { Drawing, MeasureText, TextFont } from '../../graph/drawing'
import { flow } from './flow'
import { arrowhead, cross, DASHES, widthOf } from './lines'
import { correctedDot } from './nodes'
import type { Section } from './section'
import { shapeElement } from './shapes'
import { element, textElement } from './svg'
import { outlineOf, type Theme } from './theme'

interface Entry {
  readonly words: string
  readonly font: TextFont
  readonly fill: string
  readonly width: number
  /** The sign before the words, its middle at the given point. */
  readonly sign: (x: number, y: number) => string
}

const SIGN = 18
const LINE_SIGN = 34
const SIGN_GAP = 7
const ENTRY_GAP = 22
const ROW = 22
const GROUP_GAP = 4
/** Room for a wider fallback font. */
const SLACK = 1.15

/**
 * @param width of the page, px
 * @param scale of the page's furniture: 1 on a page of ordinary size
 */
export function legendSection(
  document: GraphDocument,
  drawing: Drawing,
  width: number,
  scale: number,
  measure: MeasureText,
  theme: Theme,
): Section | null {
  const font: TextFont = { family: 'sans', size: 12, weight: 400 }
  const groups = [[...kindEntries(), ...correctedEntries()], lineEntries(), familyEntries()].filter(
    (entries) => entries.length > 0,
  )
  if (groups.length === 0) return null
  const flows = groups.map((entries) => flow(entries, width / scale, ENTRY_GAP, ROW))
  const height = flows.reduce((sum, { rows }) => sum + rows * ROW + GROUP_GAP, -GROUP_GAP)
  return {
    height: height * scale,
    draw: (left, top) => {
      let y = 0
      const drawn = flows.flatMap(({ placed, rows }) => {
        const above = y
        y += rows * ROW + GROUP_GAP
        return placed.map(({ item, x, y: down }) => entryElement(item, x, above + down + ROW / 2))
      })
      const transform = `translate(${left} ${top})${scale === 1 ? '' : ` scale(${scale})`}`
      return [element('g', { transform }, ...drawn)]
    },
  }

  function entry(words: string, signWidth: number, sign: Entry['sign'], style: Partial<Entry> = {}): Entry {
    const own = { words, font, fill: theme.ink, sign, ...style }
    return { ...own, width: signWidth + SIGN_GAP + measure(words, own.font) * SLACK }
  }

  function kindEntries(): Entry[] {
    const present = new Set(drawing.nodes.map((node) => node.entity.kind))
    return document.ontology.kinds
      .filter((kind) => present.has(kind.name))
      .map((kind) => {
        const shape = drawing.nodes.find((node) => node.entity.kind === kind.name)?.geometry
        const ratio = shape ? 15 / Math.max(shape.width, shape.height) : 1
        const fill = kind.colour[theme.name]
        const style = { fill, stroke: outlineOf(fill, theme.name) }
        const sign = (x: number, y: number) =>
          shapeElement(kind.shape, { x, y }, (shape?.width ?? 15) * ratio, (shape?.height ?? 15) * ratio, style)
        return entry(kind.label, SIGN, sign)
      })
  }

  function correctedEntries(): Entry[] {
    if (!drawing.nodes.some(({ entity }) => isCorrected(entity))) return []
    const style = { fill: theme.muted, stroke: theme.muted }
    const sign = (x: number, y: number) =>
      shapeElement('ellipse', { x, y }, 15, 15, style) + correctedDot({ x, y }, 15, theme)
    return [entry('corrected by hand', SIGN, sign)]
  }

  function lineEntries(): Entry[] {
    const { lines } = drawing
    const has = (test: (line: Drawing['lines'][number]) => boolean) => lines.some(test)
    const statuses = new Set(lines.map((line) => line.bundle.status))
    const entries: Entry[] = []
    if (statuses.has('affirmed')) {
      const words = document.articles.length > 0 ? 'the article says so' : 'affirmed'
      entries.push(entry(words, LINE_SIGN, (x, y) => stroke(x, y, DASHES.affirmed)))
    }
    if (statuses.has('claim'))
      entries.push(entry('someone quoted says so', LINE_SIGN, (x, y) => stroke(x, y, DASHES.claim)))
    if (statuses.has('denied')) {
      entries.push(entry('denied', LINE_SIGN, (x, y) => stroke(x, y, DASHES.denied) + cross({ x, y }, theme.ink)))
    }
    if (statuses.has('contested')) {
      const sign = (x: number, y: number) => stroke(x, y, DASHES.contested) + cross({ x, y }, theme.ink)
      entries.push(entry('contested: said and denied', LINE_SIGN, sign))
    }
    if (has(({ bundle }) => bundle.forward || bundle.backward)) {
      const sign = (x: number, y: number) =>
        stroke(x - 3, y, undefined, LINE_SIGN - 8) + arrowhead({ x: x - 17, y }, { x: x + 17, y }, theme.ink)
      entries.push(entry('from … to', LINE_SIGN, sign))
    }
    if (has(({ bundle }) => bundle.relations.length > 1)) {
      entries.push(
        entry('several relations, +n more', LINE_SIGN, (x, y) => stroke(x, y, undefined, LINE_SIGN, widthOf(4))),
      )
    }
    if (has(({ tentative, label }) => tentative && label !== null)) {
      const style = { font: { ...font, italic: true } }
      entries.push(entry('italics: planned or possible', -SIGN_GAP, () => '', style))
    }
    return entries
  }

  function familyEntries(): Entry[] {
    const families = new Map(document.ontology.relationTypes.map((type) => [type.name, type.family]))
    const present = new Set(drawing.lines.map(({ bundle }) => families.get(bundle.relations[0].type)))
    return document.ontology.families
      .filter((family) => present.has(family.name))
      .map((family) => {
        const colour = family.colour[theme.name]
        const sign = (x: number, y: number) =>
          element('path', { d: `M${x - 9} ${y}L${x + 9} ${y}`, stroke: colour, 'stroke-width': 2 })
        return entry(family.label, SIGN, sign, { fill: colour })
      })
  }

  function stroke(x: number, y: number, dashes: string | undefined, length = LINE_SIGN, width = 1.4): string {
    const d = `M${x - length / 2} ${y}L${x + length / 2} ${y}`
    return element('path', { d, stroke: theme.ink, 'stroke-width': width, 'stroke-dasharray': dashes })
  }

  function entryElement({ words, font: own, fill, width: wide, sign }: Entry, x: number, y: number): string {
    const signWidth = wide - measure(words, own) * SLACK - SIGN_GAP
    const text = { x: x + signWidth + SIGN_GAP, y: y + own.size * 0.35, font: own, fill }
    return element('g', {}, sign(x + signWidth / 2, y), textElement(words, text))
  }
}
