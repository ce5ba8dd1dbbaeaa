/** A gold annotation: the graph that a careful reader would draw from an article. data/gold/README.md tells the fields. */
import { z } from 'zod'
import { CERTAINTIES, POLARITIES, type Ontology } from '../../graph/document'

const entitySchema = z.strictObject({
  id: z.string().min(1),
  kind: z.string().min(1),
  names: z.array(z.string().min(1)).min(1),
  also: z.string().optional(),
})

const speakerSchema = z.union([z.string(), z.null()])

const relationSchema = z.strictObject({
  source: z.string(),
  type: z
    .string()
    .min(1)
    .transform((types) => types.split('|')),
  target: z.string(),
  polarity: z.enum(POLARITIES),
  speaker: z.union([speakerSchema.transform((speaker) => [speaker]), z.array(speakerSchema)]).optional(),
  evidence: z.string().min(1).optional(),
  certainty: z.enum(CERTAINTIES).optional(),
  time: z.string().optional(),
  optional: z.boolean().default(false),
})

const goldSchema = z.strictObject({
  article: z.string(),
  entities: z.array(entitySchema),
  optional_entities: z.array(entitySchema).default([]),
  relations: z.array(relationSchema),
})

export type GoldEntity = z.infer<typeof entitySchema> & { readonly required: boolean }
export type GoldRelation = z.infer<typeof relationSchema>

export interface Gold {
  /** Path of the article's file, relative to the gold file. */
  readonly article: string
  readonly entities: readonly GoldEntity[]
  readonly relations: readonly GoldRelation[]
}

/** A gold file that cannot be scored against. */
export class GoldError extends Error {
  constructor(file: string, place: string, reason: string) {
    super(`${file}, ${place}: ${reason}`)
    this.name = 'GoldError'
  }
}

/**
 * @param file its name, for messages
 * @param value what JSON.parse gave
 * @throws GoldError where the value does not fit, or names a kind, type or entity that is not there
 */
export function parseGold(file: string, value: unknown, ontology: Ontology): Gold {
  const result = goldSchema.safeParse(value)
  if (!result.success) {
    const issue = result.error.issues[0]
    throw new GoldError(file, z.core.toDotPath(issue?.path ?? []), issue?.message ?? 'it does not fit')
  }
  const { article, entities, optional_entities: optional, relations } = result.data
  const all = [
    ...entities.map((entity) => ({ ...entity, required: true })),
    ...optional.map((entity) => ({ ...entity, required: false })),
  ]
  checkNames(file, { article, entities: all, relations }, ontology)
  return { article, entities: all, relations }
}

function checkNames(file: string, gold: Gold, ontology: Ontology): void {
  const kinds = new Set(ontology.kinds.map((kind) => kind.name))
  const types = new Set(ontology.relationTypes.map((type) => type.name))
  const ids = new Set(gold.entities.map((entity) => entity.id))
  for (const { id, kind } of gold.entities) {
    if (!kinds.has(kind)) throw new GoldError(file, `entity "${id}"`, `the ontology has no kind "${kind}"`)
  }
  gold.relations.forEach((relation, i) => {
    const type = relation.type.find((name) => !types.has(name))
    if (type !== undefined)
      throw new GoldError(file, `relations[${i}].type`, `the ontology has no relation type "${type}"`)
    const named = [relation.source, relation.target, ...(relation.speaker ?? [])]
    const unknown = named.find((id) => id !== null && !ids.has(id))
    if (unknown !== undefined) throw new GoldError(file, `relations[${i}]`, `there is no entity "${String(unknown)}"`)
  })
}
