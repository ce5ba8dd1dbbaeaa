/**
 * The ontology as the extractor needs it: what the graph document carries, the kinds that may stand at either end of a
 * relation, and the triggers that state one. All of it is data (data/ontology/*.yaml); nothing here touches a file.
 */
import { type VerbForm, verbForms } from './hints'
import type { Ontology } from '../graph/document'
import type { OntologyFileName, OntologyFiles } from './ontology-files'

const ANY = 'any'
export const OPEN_RELATION = 'related_to'

export const PREDICATES = ['verb', 'noun', 'being', 'adjective'] as const
export type PredicateClass = (typeof PREDICATES)[number]

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
  /** Whether the source must be at home in another country than the target. */
  readonly abroad: boolean
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
        abroad: entry.abroad ?? false,
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
