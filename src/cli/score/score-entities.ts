/** Which nodes stand for the right thing, of the right kind, under names of their own. */
import type { GraphDocument } from '../../graph/document'
import type { Faults } from './counts'
import type { Gold, GoldEntity } from './gold'
import { inRelations, type Match } from './match'

export function scoreEntities(document: GraphDocument, gold: Gold, match: Match) {
  const required = gold.entities.filter((annotated) => annotated.required)
  const isRight = (annotated: GoldEntity) => match.extractedOf.get(annotated.id)?.kind === annotated.kind
  const right = required.filter(isRight)
  const spurious = document.entities.filter((entity) => {
    const annotated = match.goldOf.get(entity.id)
    return annotated === undefined || (annotated.required && annotated.kind !== entity.kind)
  })
  const names = [...match.goldOf].flatMap(([id, annotated]) =>
    [...(match.namesOf.get(id) ?? [])].map((name) => ({
      name,
      annotated,
      owner: foreignOwner(name, annotated, gold, match),
    })),
  )
  const foreign = names.filter(({ owner }) => owner !== undefined)
  const wrongKind = required.filter((annotated) => match.extractedOf.has(annotated.id) && !isRight(annotated))
  const faults: Faults = [
    [
      'entities missed',
      required.filter(({ id }) => !match.extractedOf.has(id)).map(({ kind, names: [name = ''] }) => `${kind} ${name}`),
    ],
    [
      'kinds wrong',
      wrongKind.map(
        ({ id, kind, names: [name = ''] }) => `${name}: ${match.extractedOf.get(id)?.kind ?? ''}, gold ${kind}`,
      ),
    ],
    [
      'entities spurious',
      spurious.filter(({ id }) => !match.goldOf.has(id)).map(({ kind, name }) => `${kind} ${name}`),
    ],
    [
      'names on the wrong node',
      foreign.map(({ name, annotated, owner }) => `${annotated.id} bears "${name}", a name of ${owner ?? ''}`),
    ],
  ]
  return {
    counts: {
      entityPrecision: { right: right.length, of: right.length + spurious.length },
      entityRecall: { right: right.length, of: required.length },
      alias: { right: names.length - foreign.length, of: names.length },
    },
    faults,
  }
}

/** Another annotated entity that bears the name, where the one it stands on does not. */
function foreignOwner(name: string, annotated: GoldEntity, gold: Gold, match: Match): string | undefined {
  if (match.goldNamesOf.get(annotated.id)?.has(name) === true) return undefined
  const others = gold.entities.filter((other) => inRelations(other) !== inRelations(annotated))
  return others.find((other) => match.goldNamesOf.get(other.id)?.has(name) === true)?.id
}
