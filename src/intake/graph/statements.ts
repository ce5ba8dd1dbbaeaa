/** Statements as flat records, as our own exports hold them, back to statements and what is known of their articles. */
import { z } from 'zod'
import {
  CERTAINTIES,
  correctionSchema,
  POLARITIES,
  type Article,
  type Correction,
  type Range,
  type Statement,
} from '../../graph/document'
import { IntakeError } from '../intake-error'
import type { LooseEdge } from './loose-graph'

/** No article is so long; offsets beyond would only fill the memory with blanks. */
const LONGEST_ARTICLE = 20_000_000

const offset = z.coerce.number().int().nonnegative().max(LONGEST_ARTICLE)
const recordSchema = z.object({
  quotation: z.string().default(''),
  speaker_id: z.string().optional(),
  attribution: z.string().optional(),
  attribution_start: offset.optional(),
  attribution_end: offset.optional(),
  polarity: z.enum(POLARITIES),
  certainty: z.enum(CERTAINTIES),
  time: z.string().optional(),
  time_from: z.string().optional(),
  time_to: z.string().optional(),
  article: z.string().min(1),
  article_title: z.string().default(''),
  publisher: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
  rights: z.string().optional(),
  start: offset,
  end: offset,
  source_words: z.string().default(''),
  source_start: offset,
  source_end: offset,
  predicate_words: z.string().default(''),
  predicate_start: offset,
  predicate_end: offset,
  target_words: z.string().default(''),
  target_start: offset,
  target_end: offset,
  corrections: z.string().optional(),
})

type Record = z.infer<typeof recordSchema>

/** A statement with the words that it points at, and what its record says of the article. */
export interface SpokenStatement {
  readonly statement: Statement
  readonly record: Record
  readonly place: string
}

interface Words extends Range {
  readonly words: string
}

/**
 * @returns the statements of an edge; none where it has no attribute of that name
 * @throws IntakeError where they are not such as our exports write
 */
export function statementsOf(file: string, { attributes, place: edgePlace }: LooseEdge): SpokenStatement[] {
  const json = attributes.get('statements')
  // A number of statements, say: another program's attribute of the same name.
  if (json?.trimStart().startsWith('[') !== true) return []
  return parseList(file, json, edgePlace).map((value, i) => {
    const place = `${edgePlace}, statement ${i + 1}`
    const result = recordSchema.safeParse(value)
    if (result.success) return { statement: statementFrom(result.data), record: result.data, place }
    const [issue] = result.error.issues
    throw new IntakeError(file, `${place}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}`)
  })
}

/**
 * Articles of which no more is known than what statements quote: the words stand where they stood, so that offsets keep
 * their meaning, with blanks between.
 *
 * @throws IntakeError where two quotations disagree, or one is not as long as its offsets say
 */
export function articlesFrom(file: string, spoken: readonly SpokenStatement[]): Article[] {
  const byArticle = new Map<string, SpokenStatement[]>()
  for (const one of spoken) {
    const known = byArticle.get(one.record.article)
    if (known === undefined) byArticle.set(one.record.article, [one])
    else known.push(one)
  }
  return [...byArticle].map(([id, statements]) => articleFrom(file, id, statements))
}

function articleFrom(file: string, id: string, spoken: readonly SpokenStatement[]): Article {
  const words = spoken.flatMap(({ record, place }) => wordsOf(record).map((piece) => ({ ...piece, place })))
  const pieces = words.sort((a, b) => a.start - b.start || b.end - a.end)
  let text = ''
  const covered: Range[] = []
  for (const { start, end, words: piece, place } of pieces) {
    if (piece.length !== end - start) {
      throw new IntakeError(file, `${place}: "${piece}" is not ${end - start} characters long, as its offsets say`)
    }
    const last = covered.at(-1)
    if (last === undefined || start > last.end) covered.push({ start, end })
    else last.end = Math.max(last.end, end)
    text = text.padEnd(start) + piece.slice(Math.max(0, text.length - start))
  }
  const clash = pieces.find(({ start, end, words: piece }) => text.slice(start, end) !== piece)
  if (clash !== undefined) {
    throw new IntakeError(
      file,
      `${clash.place}: at ${clash.start} another statement quotes other words than "${clash.words}"`,
    )
  }
  const { article_title: title, publisher, published, url, rights } = spoken[0]?.record ?? { article_title: '' }
  const paragraphs = covered.filter(({ start, end }) => start < end)
  return {
    id,
    title,
    ...present({ publisher, published, url, rights }),
    text,
    blocks: paragraphs.map((range) => ({ ...range, role: 'paragraph' as const })),
    sentences: paragraphs,
  }
}

function wordsOf(record: Record): Words[] {
  const { start, end, quotation, attribution, attribution_start, attribution_end } = record
  const isAttributed = attribution_start !== undefined && attribution_end !== undefined
  return [
    { start, end, words: quotation },
    { start: record.source_start, end: record.source_end, words: record.source_words },
    { start: record.predicate_start, end: record.predicate_end, words: record.predicate_words },
    { start: record.target_start, end: record.target_end, words: record.target_words },
    ...(isAttributed ? [{ start: attribution_start, end: attribution_end, words: attribution ?? '' }] : []),
  ]
}

function statementFrom(record: Record): Statement {
  const { attribution_start, attribution_end, time, time_from, time_to } = record
  const isAttributed = attribution_start !== undefined && attribution_end !== undefined
  const isTimed = time_from !== undefined && time_to !== undefined
  return {
    article: record.article,
    start: record.start,
    end: record.end,
    source: { start: record.source_start, end: record.source_end },
    target: { start: record.target_start, end: record.target_end },
    predicate: { start: record.predicate_start, end: record.predicate_end },
    speaker: record.speaker_id ?? null,
    ...(isAttributed ? { attribution: { start: attribution_start, end: attribution_end } } : {}),
    polarity: record.polarity,
    certainty: record.certainty,
    ...(isTimed ? { time: { text: time ?? '', from: time_from, to: time_to } } : {}),
    ...present({ corrections: correctionsIn(record) }),
  }
}

/** Undefined where another program means something else by the name. */
function correctionsIn({ corrections }: Record): Correction[] | undefined {
  if (corrections?.startsWith('[') !== true) return undefined
  try {
    return z.array(correctionSchema).safeParse(JSON.parse(corrections)).data
  } catch {
    return undefined
  }
}

function parseList(file: string, json: string, place: string): unknown[] {
  try {
    return z.array(z.unknown()).parse(JSON.parse(json))
  } catch {
    throw new IntakeError(file, `${place}: its "statements" are no JSON list`)
  }
}

/** Leaves out what is undefined. */
function present<Values extends object>(values: Values): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: NonNullable<Values[Key]>
  }
}
