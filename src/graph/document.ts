/**
 * The graph document: the one definition of what the build writes, the explorer reads and `extract` prints.
 *
 * A file is a versioned envelope; `parseGraphDocument` refuses one that does not fit and names the path of the
 * offending value. Every offset is a UTF-16 index into `Article.text`, `end` exclusive.
 */
import { z } from 'zod'
import { FORMAT, VERSION } from './format'

const rangeShape = { start: z.int().nonnegative(), end: z.int().nonnegative() }
const isForward = (range: { start: number; end: number }) => range.start <= range.end
const backwards = { message: 'end lies before start' }

export const rangeSchema = z.object(rangeShape).refine(isForward, backwards)
export const spanSchema = z.object({ article: z.string(), ...rangeShape }).refine(isForward, backwards)

export const NODE_SHAPES = [
  'ellipse',
  'round-rectangle',
  'rectangle',
  'diamond',
  'hexagon',
  'octagon',
  'pentagon',
  'triangle',
  'round-tag',
  'barrel',
] as const

export const entityKindSchema = z.object({
  name: z.string().min(1),
  label: z.string().min(1),
  /** Plural, for headings of lists. */
  plural: z.string().min(1),
  /** Fill in the light and in the dark theme, as #rrggbb. */
  colour: z.object({ light: z.string().regex(/^#[0-9a-f]{6}$/i), dark: z.string().regex(/^#[0-9a-f]{6}$/i) }),
  shape: z.enum(NODE_SHAPES),
})

export const relationTypeSchema = z.object({
  name: z.string().min(1),
  /** Read from source to target: "leads". */
  label: z.string().min(1),
  /** Read from target to source: "is led by". */
  inverse: z.string().min(1),
  /** The label when every statement is denied: "does not lead". */
  denied: z.string().min(1),
  family: z.string().min(1),
  symmetric: z.boolean(),
})

export const familySchema = z.object({
  name: z.string().min(1),
  label: z.string().min(1),
  colour: z.object({ light: z.string().regex(/^#[0-9a-f]{6}$/i), dark: z.string().regex(/^#[0-9a-f]{6}$/i) }),
  /** Whether its relations are hidden until asked for. */
  hidden: z.boolean(),
})

export const ontologySchema = z.object({
  kinds: z.array(entityKindSchema).min(1),
  families: z.array(familySchema).min(1),
  relationTypes: z.array(relationTypeSchema).min(1),
})

export const BLOCK_ROLES = ['headline', 'caption', 'byline', 'paragraph', 'furniture'] as const

export const blockSchema = z.object({ ...rangeShape, role: z.enum(BLOCK_ROLES) }).refine(isForward, backwards)

export const articleSchema = z.object({
  id: z.string().min(1),
  title: z.string(),
  publisher: z.string().optional(),
  /** ISO date, "2024-09-17". */
  published: z.string().optional(),
  url: z.string().optional(),
  rights: z.string().optional(),
  text: z.string(),
  blocks: z.array(blockSchema),
  sentences: z.array(rangeSchema),
})

export const CORRECTION_ACTIONS = [
  'merge',
  'split',
  'rename',
  'kind',
  'reject',
  'retype',
  'add',
  'polarity',
  'speaker',
] as const

/** What a person put right by hand: the mark that it leaves on what it changed. */
export const correctionSchema = z.object({
  /** Of the decision; one decision may leave its mark on several things. */
  id: z.string().min(1),
  action: z.enum(CORRECTION_ACTIONS),
  by: z.string(),
  /** ISO date. */
  on: z.string(),
  why: z.string().optional(),
  /** What was changed, in words: "was called Gazprom". */
  note: z.string(),
})

const corrections = z.array(correctionSchema).optional()

export const entitySchema = z.object({
  /** Readable: "person/olaf-scholz". */
  id: z.string().min(1),
  name: z.string().min(1),
  kind: z.string().min(1),
  aliases: z.array(z.string()),
  mentions: z.array(spanSchema),
  codes: z.record(z.string(), z.string()).optional(),
  position: z.object({ x: z.number(), y: z.number() }).optional(),
  corrections,
})

export const POLARITIES = ['affirmed', 'denied'] as const
export const CERTAINTIES = ['stated', 'possible', 'planned'] as const

export const statementSchema = z
  .object({
    article: z.string(),
    ...rangeShape,
    /** The words that stand for the source end, the target end and the relation. */
    source: rangeSchema,
    target: rangeSchema,
    predicate: rangeSchema,
    /** The id of the entity that the text makes answerable; null: the article itself, or an unnamed source. */
    speaker: z.string().nullable(),
    /** The words that name the speaker: "a diplomat said". */
    attribution: rangeSchema.optional(),
    polarity: z.enum(POLARITIES),
    certainty: z.enum(CERTAINTIES),
    /** ISO dates, inclusive. */
    time: z.object({ text: z.string(), from: z.string(), to: z.string() }).optional(),
    corrections,
  })
  .refine(isForward, backwards)

export const relationSchema = z.object({
  id: z.string().min(1),
  source: z.string().min(1),
  type: z.string().min(1),
  target: z.string().min(1),
  label: z.string().min(1),
  statements: z.array(statementSchema),
  /** Of the relation as a whole: that some of its statements were rejected. Statements have their own. */
  corrections,
})

export const graphDocumentSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  ontology: ontologySchema,
  articles: z.array(articleSchema),
  entities: z.array(entitySchema),
  relations: z.array(relationSchema),
  /** Every decision that was applied, in its order; also of what it took away. */
  corrections,
})

export type Range = z.infer<typeof rangeSchema>
export type Span = z.infer<typeof spanSchema>
export type NodeShape = (typeof NODE_SHAPES)[number]
export type EntityKind = z.infer<typeof entityKindSchema>
export type RelationType = z.infer<typeof relationTypeSchema>
export type Family = z.infer<typeof familySchema>
export type Ontology = z.infer<typeof ontologySchema>
export type BlockRole = (typeof BLOCK_ROLES)[number]
export type Block = z.infer<typeof blockSchema>
export type Article = z.infer<typeof articleSchema>
export type Entity = z.infer<typeof entitySchema>
export type CorrectionAction = (typeof CORRECTION_ACTIONS)[number]
export type Correction = z.infer<typeof correctionSchema>
export type Polarity = (typeof POLARITIES)[number]
export type Certainty = (typeof CERTAINTIES)[number]
export type Statement = z.infer<typeof statementSchema>
export type Relation = z.infer<typeof relationSchema>
export type GraphDocument = z.infer<typeof graphDocumentSchema>
