/**
 * The files of data/ontology/ as people write them. Apart from what is compiled of them (ontology.ts): they are checked
 * when they are read, and the page's extractor gets them checked.
 */
import { z } from 'zod'
import { entityKindSchema, familySchema, relationTypeSchema } from '../graph/document'
import { PREDICATES } from './ontology'

const words = z.array(z.string().min(1)).min(1)
const slots = z.union([
  z
    .string()
    .min(1)
    .transform((slot) => [slot]),
  words,
])

/**
 * One way to state a relation. Exactly one of the four predicates is given, as a list of lemmas:
 *
 * - `verb`: "visit", with its particle where it has one ("carry out");
 * - `noun`: an action noun ("visit", "embargo") with its own dependents and, where it is the object of a light verb
 *   ("impose an embargo on"), those of the verb;
 * - `being`: a noun that says what one end is to the other ("ally", "supplier");
 * - `adjective`: "dependent", "allied", "based".
 *
 * `source` and `target` name the argument that fills the end, the first that fits being taken: `subj`, `obj` (logical
 * ones: the agent of a passive is its `subj`), `iobj`, `poss` (whose), `mod` (a name or demonym before the noun),
 * `speaker` (who says so), `clause` (the subject of the clause that depends on it), or a preposition ("to", "between").
 * A dot goes one step further down: "subj.from" is what hangs on the subject with "from".
 */
const triggerSchema = z
  .strictObject({
    verb: words.optional(),
    noun: words.optional(),
    being: words.optional(),
    adjective: words.optional(),
    source: slots.optional(),
    target: slots.optional(),
    /** Arguments that must be there too: their head must have one of these lemmas, or, as "kind:commodity", that kind. */
    with: z.record(z.string(), words).optional(),
    /** Arguments that must not be there. */
    without: words.optional(),
    /** Kinds at the ends, where the trigger wants fewer than the relation type allows. */
    sourceKinds: words.optional(),
    targetKinds: words.optional(),
    /** The ends must be named themselves; nothing may stand for them ("Ukrainian lands" for Ukraine). */
    literal: z.literal(true).optional(),
    /** The words themselves deny the relation ("quit" an organisation). */
    denied: z.literal(true).optional(),
    /** The source must be at home in another country than the target. */
    abroad: z.literal(true).optional(),
    certainty: z.enum(['possible', 'planned']).optional(),
  })
  .refine((trigger) => PREDICATES.filter((name) => trigger[name] !== undefined).length === 1, {
    message: 'a trigger has exactly one of verb, noun, being, adjective',
  })

const endsShape = { source: words, target: words }

export const ontologyFileSchemas = {
  kinds: z.strictObject({ kinds: z.array(entityKindSchema).min(1) }),
  families: z.strictObject({ families: z.array(familySchema).min(1) }),
  relations: z.strictObject({
    relations: z
      .array(relationTypeSchema.extend({ ...endsShape, symmetric: z.boolean().default(false) }).strict())
      .min(1),
  }),
  triggers: z.strictObject({
    /** Verbs that lend a noun their subject and their prepositions: "impose sanctions on". */
    lightVerbs: words,
    /** Verbs whose infinitive keeps their prepositions: "began flowing to". */
    aspectVerbs: words,
    /** Nouns that stand for the country or organisation that they belong to: "Russian forces". */
    standIns: words,
    /** Nouns that stand for what hangs on them with "of": "parts of Ukraine". */
    partitives: words,
    triggers: z.record(z.string(), z.array(triggerSchema).min(1)),
  }),
} as const

export type OntologyFileName = keyof typeof ontologyFileSchemas
export type OntologyFiles = { [Name in OntologyFileName]: z.infer<(typeof ontologyFileSchemas)[Name]> }
export const ONTOLOGY_FILE_NAMES = Object.keys(ontologyFileSchemas) as readonly OntologyFileName[]
