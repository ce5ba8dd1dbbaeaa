/**
 * The ontology as the extractor needs it: what the graph document carries, the kinds that may stand at either end of a
 * relation, and the triggers that state one. All of it is data (data/ontology/*.yaml); nothing here touches a file.
 */
import { z } from 'zod'
import { type VerbForm, verbForms } from './hints'
import { entityKindSchema, familySchema, relationTypeSchema, type Ontology } from '../graph/document'

const ANY = 'any'
export const OPEN_RELATION = 'related_to'

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
    certainty: z.enum(['possible', 'planned']).optional(),
  })
  .refine((trigger) => PREDICATES.filter((name) => trigger[name] !== undefined).length === 1, {
    message: 'a trigger has exactly one of verb, noun, being, adjective',
  })

export const PREDICATES = ['verb', 'noun', 'being', 'adjective'] as const
export type PredicateClass = (typeof PREDICATES)[number]

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

export interface Trigger {
  readonly type: string
  readonly predicate: PredicateClass
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly sourceKinds: ReadonlySet<string> | null
  readonly targetKinds: ReadonlySet<string> | null
  readonly with: readonly (readonly [slot: string, words: ReadonlySet<string>])[]
  readonly without: readonly string[]
  readonly literal: boolean
  readonly denied: boolean
  readonly certainty: 'possible' | 'planned' | null
}

export interface ExtractionOntology {
  /** What the graph document carries. */
  readonly document: Ontology
  readonly symmetric: ReadonlySet<string>
  /** The triggers of a predicate, under `verb:visit`, in the order of the file. */
  readonly triggers: ReadonlyMap<string, readonly Trigger[]>
  /** Inflected forms of the triggers' verbs. */
  readonly verbForms: ReadonlyMap<string, VerbForm>
  readonly lightVerbs: ReadonlySet<string>
  readonly aspectVerbs: ReadonlySet<string>
  readonly standIns: ReadonlySet<string>
  readonly partitives: ReadonlySet<string>
  /** Whether the kinds may stand at the ends of a relation of the type; null stands for every kind. */
  readonly ends: ReadonlyMap<string, { source: ReadonlySet<string> | null; target: ReadonlySet<string> | null }>
}

export class OntologyError extends Error {
  constructor(file: OntologyFileName, path: string, reason: string, mend: string) {
    super(`data/ontology/${file}.yaml, ${path}: ${reason}; ${mend}`)
    this.name = 'OntologyError'
  }
}

/**
 * Puts the files together.
 *
 * @param files the four files of data/ontology/, parsed and checked by `ontologyFileSchemas`
 * @throws OntologyError naming file, place and mend where one file speaks of what another lacks
 */
export function compileOntology(files: OntologyFiles): ExtractionOntology {
  const kinds = new Set(files.kinds.kinds.map((kind) => kind.name))
  const families = new Set(files.families.families.map((family) => family.name))
  const ends = new Map<string, { source: ReadonlySet<string> | null; target: ReadonlySet<string> | null }>()
  files.relations.relations.forEach((relation, i) => {
    const path = `relations[${i}] (${relation.name})`
    if (!families.has(relation.family)) {
      throw new OntologyError(
        'relations',
        `${path}.family`,
        `there is no family "${relation.family}"`,
        `add it to families.yaml or use one of ${[...families].join(', ')}`,
      )
    }
    if (ends.has(relation.name)) throw new OntologyError('relations', path, 'it stands twice', 'remove one of the two')
    ends.set(relation.name, {
      source: kindSet(relation.source, kinds, 'relations', `${path}.source`),
      target: kindSet(relation.target, kinds, 'relations', `${path}.target`),
    })
  })
  if (!ends.has(OPEN_RELATION)) {
    throw new OntologyError(
      'relations',
      'relations',
      `"${OPEN_RELATION}" is missing`,
      'predicates that no type covers need it',
    )
  }
  const triggers = compileTriggers(files.triggers.triggers, ends, kinds)
  return {
    document: {
      kinds: files.kinds.kinds,
      families: files.families.families,
      relationTypes: files.relations.relations.map(({ source: _source, target: _target, ...type }) => type),
    },
    symmetric: new Set(
      files.relations.relations.filter((relation) => relation.symmetric).map((relation) => relation.name),
    ),
    triggers,
    verbForms: verbForms(triggers.keys()),
    lightVerbs: new Set(files.triggers.lightVerbs),
    aspectVerbs: new Set(files.triggers.aspectVerbs),
    standIns: new Set(files.triggers.standIns),
    partitives: new Set(files.triggers.partitives),
    ends,
  }
}

function compileTriggers(
  byType: OntologyFiles['triggers']['triggers'],
  ends: ReadonlyMap<string, unknown>,
  kinds: ReadonlySet<string>,
): Map<string, Trigger[]> {
  const triggers = new Map<string, Trigger[]>()
  for (const [type, list] of Object.entries(byType)) {
    if (!ends.has(type)) {
      throw new OntologyError(
        'triggers',
        `triggers.${type}`,
        `there is no relation type "${type}"`,
        'add it to relations.yaml',
      )
    }
    list.forEach((entry, i) => {
      const path = `triggers.${type}[${i}]`
      const predicate = PREDICATES.find((name) => entry[name] !== undefined) ?? 'verb'
      const trigger: Trigger = {
        type,
        predicate,
        source: entry.source ?? ['subj'],
        target: entry.target ?? ['obj'],
        sourceKinds: entry.sourceKinds ? kindSet(entry.sourceKinds, kinds, 'triggers', `${path}.sourceKinds`) : null,
        targetKinds: entry.targetKinds ? kindSet(entry.targetKinds, kinds, 'triggers', `${path}.targetKinds`) : null,
        with: Object.entries(entry.with ?? {}).map(([slot, lemmas]) => [slot, new Set(lemmas)] as const),
        without: entry.without ?? [],
        literal: entry.literal ?? false,
        denied: entry.denied ?? false,
        certainty: entry.certainty ?? null,
      }
      for (const lemma of entry[predicate] ?? []) {
        const key = `${predicate}:${lemma}`
        const known = triggers.get(key)
        if (known) known.push(trigger)
        else triggers.set(key, [trigger])
      }
    })
  }
  return triggers
}

function kindSet(
  names: readonly string[],
  kinds: ReadonlySet<string>,
  file: OntologyFileName,
  path: string,
): ReadonlySet<string> | null {
  if (names.includes(ANY)) return null
  const unknown = names.find((name) => !kinds.has(name))
  if (unknown !== undefined) {
    throw new OntologyError(
      file,
      path,
      `there is no kind "${unknown}"`,
      `add it to kinds.yaml or use one of ${[...kinds].join(', ')}, ${ANY}`,
    )
  }
  return new Set(names)
}
