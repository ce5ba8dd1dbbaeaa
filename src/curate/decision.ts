/**
 * Decisions: what a person puts right in a graph, one entry each. They outlive the extraction that they were made on, so
 * they name things by what the articles say: entities by name and kind, statements by the words that were quoted.
 */
import { z } from 'zod'
import { CERTAINTIES, POLARITIES } from '../graph/document'

/** Words of an article, verbatim. */
export const quotationSchema = z.strictObject({
  /** The id of the article: its file's name without the ending. */
  article: z.string().min(1),
  text: z.string().min(1),
  /** Which of several places with these words, from 1. */
  nth: z.int().min(1).optional(),
})

/** An entity by its name (or, where no name fits, one of its other names) and kind. */
export const entityRefSchema = z.strictObject({
  name: z.string().min(1),
  kind: z.string().min(1),
  /** Where it is mentioned, if several are called so. */
  mention: quotationSchema.optional(),
  /** Its id, if several are called so and no article mentions them: a graph that came without articles keeps its ids. */
  id: z.string().min(1).optional(),
})

/** A relation by its ends and type; `words` for one in the article's own words. */
export const relationRefSchema = z.strictObject({
  source: entityRefSchema,
  type: z.string().min(1),
  target: entityRefSchema,
  words: z.string().min(1).optional(),
})

const common = {
  /** Tells one decision from another, so that one that was given twice counts once. */
  id: z.string().min(1),
  by: z.string().min(1),
  on: z.iso.date(),
  why: z.string().min(1).optional(),
}

const quotations = z.array(quotationSchema).min(1)

/** Left out for a relation that the graph has without any words. */
const anyQuotations = quotations.optional()

export const decisionSchema = z.discriminatedUnion('action', [
  /** The first gives name and kind. */
  z.strictObject({ action: z.literal('merge'), ...common, entities: z.array(entityRefSchema).min(2) }),
  /** Some mentions, and the statements that stand on them, become another entity. */
  z.strictObject({
    action: z.literal('split'),
    ...common,
    entity: entityRefSchema,
    mentions: quotations,
    name: z.string().min(1),
    kind: z.string().min(1).optional(),
  }),
  z.strictObject({ action: z.literal('rename'), ...common, entity: entityRefSchema, to: z.string().min(1) }),
  z.strictObject({ action: z.literal('kind'), ...common, entity: entityRefSchema, to: z.string().min(1) }),
  /** The words do not say so. */
  z.strictObject({ action: z.literal('reject'), ...common, relation: relationRefSchema, quotations: anyQuotations }),
  z.strictObject({
    action: z.literal('retype'),
    ...common,
    relation: relationRefSchema,
    quotations: anyQuotations,
    to: z.string().min(1),
    /** Whether it runs the other way, too. */
    reverse: z.boolean().optional(),
  }),
  z.strictObject({
    action: z.literal('add'),
    ...common,
    relation: relationRefSchema,
    quotation: quotationSchema,
    polarity: z.enum(POLARITIES),
    certainty: z.enum(CERTAINTIES),
    /** Left out: the article itself says so. */
    speaker: entityRefSchema.optional(),
  }),
  z.strictObject({
    action: z.literal('polarity'),
    ...common,
    relation: relationRefSchema,
    quotations,
    to: z.enum(POLARITIES),
  }),
  z.strictObject({
    action: z.literal('speaker'),
    ...common,
    relation: relationRefSchema,
    quotations,
    /** "article": it says so itself. */
    to: z.union([entityRefSchema, z.literal('article')]),
  }),
])

export type QuotationRef = z.infer<typeof quotationSchema>
export type EntityRef = z.infer<typeof entityRefSchema>
export type RelationRef = z.infer<typeof relationRefSchema>
export type Decision = z.infer<typeof decisionSchema>
export type DecisionOf<Action extends Decision['action']> = Extract<Decision, { action: Action }>
