/**
 * First stage. In: the text of an article as intake read it. Out: its lines and paragraphs as blocks, each with the
 * role it plays on the page, so that later stages tell the story from what was printed around it. What a line is made of
 * decides ("By ...", "/ Reuters"); where that is weak, as with a reporter's lone name, so does its place: the header is
 * what stands before the story's second paragraph. In doubt a line is part of the story. The order of what is asked for
 * follows how sure each answer is.
 */
import type { Block, BlockRole, Range } from '../graph/document'
import { isByline, isBylineInHeader, isLoneName } from './clean/byline'
import { isCaption, isCaptionInHeader } from './clean/caption'
import { headsLinks, isFurniture } from './clean/furniture'
import { isSameHeadline, looksLikeHeadline } from './clean/headline'
import { paragraphs } from './clean/lines'

export { dateline } from './clean/dateline'

export interface CleanHints {
  /** The article's title as front matter or a page's head gives it. */
  readonly title?: string
  /** A lexicon's word on lines that belong to a site ("Read more"), asked beside this stage's own patterns. */
  readonly isFurniture?: (line: string) => boolean
}

/** Longer lines are not asked about. */
const LONGEST_FURNITURE = 300
/** Blocks among which a header line may stand. */
const HEADER_BLOCKS = 10

/**
 * Splits an article's text into blocks: a line each, or a paragraph each where the text is hard-wrapped.
 *
 * @param text the article's text
 * @returns the non-empty blocks in the order of the text, trimmed of white space, none overlapping another. A repeated
 *   headline is 'headline' again; a sub-headline and a standfirst are 'paragraph'; a date line that opens a paragraph is
 *   part of it (`dateline` finds it).
 */
export function clean(text: string, hints: CleanHints = {}): Block[] {
  const ranges = paragraphs(text)
  const lines = ranges.map(({ start, end }) => text.slice(start, end))
  const roles = lines.map((line) => ownRole(line, hints))
  markHeadlines(lines, roles, hints.title)
  markHeader(lines, roles)
  markLinks(lines, roles)
  markTail(lines, roles)
  return ranges.map((range: Range, index) => ({ ...range, role: roles[index] ?? 'paragraph' }))
}

/** The role that a line's own words give it, undefined where they give none. */
function ownRole(line: string, hints: CleanHints): BlockRole | undefined {
  if (isFurniture(line) || (line.length <= LONGEST_FURNITURE && hints.isFurniture?.(line))) return 'furniture'
  if (isByline(line)) return 'byline'
  if (isCaption(line)) return 'caption'
  return undefined
}

function markHeadlines(lines: readonly string[], roles: (BlockRole | undefined)[], title: string | undefined) {
  const first = headlineIndex(lines, roles, title)
  const headline = lines[first]
  if (
    headline === undefined ||
    !looksLikeHeadline(headline) ||
    !lines.some((line, index) => index > first && tellsStory(line))
  ) {
    return
  }
  roles[first] = 'headline'
  lines.forEach((line, index) => {
    if (index < first && roles[index] === undefined && line.split(/\s+/).length <= 4) roles[index] = 'furniture'
    const isRepeated = line === headline || (index < first + HEADER_BLOCKS && isSameHeadline(line, headline))
    if (index > first && isRepeated && looksLikeHeadline(line)) roles[index] = 'headline'
  })
}

/** A line of the header that is printed twice, else the one that is the title, else the first one of no other role. */
function headlineIndex(lines: readonly string[], roles: readonly (BlockRole | undefined)[], title?: string): number {
  const header = lines.slice(0, HEADER_BLOCKS)
  const repeated = header.findIndex((line, index) => {
    const isOne = roles[index] === undefined && line.split(/\s+/, 4).length === 4 && looksLikeHeadline(line)
    return isOne && header.some((other, at) => at > index && isSameHeadline(line, other))
  })
  if (repeated >= 0) return repeated
  const printed = title === undefined ? -1 : header.findIndex((line) => isSameHeadline(line, title))
  return printed >= 0 ? printed : roles.indexOf(undefined)
}

/** Captions and bylines that only their place before the story tells. */
function markHeader(lines: readonly string[], roles: (BlockRole | undefined)[]) {
  let stories = 0
  const end = lines.findIndex((line, index) => {
    if (roles[index] === undefined && tellsStory(line) && !isCaptionInHeader(line)) stories++
    return stories === 2 || index === HEADER_BLOCKS
  })
  const header = lines.slice(0, end === -1 ? HEADER_BLOCKS : end)
  header.forEach((line, index) => {
    if (roles[index] !== undefined) return
    if (isBylineInHeader(line)) roles[index] = 'byline'
    else if (isCaptionInHeader(line)) roles[index] = 'caption'
  })
  header.forEach((line, index) => {
    if (roles[index] !== undefined || index === 0 || !isLoneName(line)) return
    roles[index] = roles[index - 1] === 'byline' || roles[index + 1] === 'byline' ? 'byline' : 'caption'
  })
}

/** The titles of other stories under "Related articles", up to the next line that tells a story. */
function markLinks(lines: readonly string[], roles: (BlockRole | undefined)[]) {
  let inLinks = false
  lines.forEach((line, index) => {
    if (headsLinks(line)) inLinks = true
    else if (tellsStory(line) || roles[index] === 'headline') inLinks = false
    else if (inLinks && roles[index] === undefined) roles[index] = 'furniture'
  })
}

/** After the story's last sentence: several lines that end without a full stop are titles of other stories, too. */
function markTail(lines: readonly string[], roles: (BlockRole | undefined)[]) {
  const last = lines.findLastIndex((line, index) => roles[index] === undefined && tellsStory(line))
  if (last === -1) return
  const tail = lines.map((_, index) => index).filter((index) => index > last && roles[index] === undefined)
  const areTitles = tail.length >= 2 || tail.every((index) => (lines[index] ?? '').split(/\s+/).length <= 3)
  if (areTitles) for (const index of tail) roles[index] = 'furniture'
}

/** Whether a line holds a sentence that is closed. */
function tellsStory(line: string): boolean {
  return line.length > 200 || (/[.!?…]["'”’)\]]*$/.test(line) && line.split(/\s+/, 6).length >= 6)
}
