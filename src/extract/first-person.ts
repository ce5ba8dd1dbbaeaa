/**
 * "I" and "we" inside a quotation.
 *
 * In: units, whose quotations have speakers by now, and the posts of the people. Out: referents for the pronouns: "I" is
 * the speaker, "we" the country or organisation that the speaker leads or works for. Without a post "we" stays open.
 */
import { attributionOf } from './attribute'
import type { RoleFact } from './discourse'
import type { Mention, Referent } from './mentions'
import type { RelateContext } from './relate'
import type { Unit } from './syntax'

const SINGULAR = new Set(['i', 'me', 'my', 'myself'])
const PLURAL = new Set(['we', 'us', 'our', 'ours', 'ourselves'])

export function resolveFirstPerson(units: readonly Unit[], facts: readonly RoleFact[], context: RelateContext): void {
  const holders = new Map<Referent, Referent>()
  for (const fact of facts) {
    if (fact.holder && !fact.former && fact.relation !== null && !holders.has(fact.person))
      holders.set(fact.person, fact.holder)
  }
  for (const unit of units) {
    for (const node of unit.nodes) {
      const one = SINGULAR.has(node.lower)
      if (node.mention !== null || (!one && !PLURAL.has(node.lower))) continue
      const { speakers } = attributionOf(node, unit, context.speakers, context.lexicon, context.ontology)
      const only = speakers.length === 1 ? speakers[0]?.referent : undefined
      if (!only) continue
      const referent = one ? only : only.kind === 'person' ? holders.get(only) : only
      if (!referent) continue
      const { start, end, form } = node
      const mention: Mention = {
        unit,
        node,
        form: 'pronoun',
        kind: referent.kind,
        start,
        end,
        text: form,
        reading: null,
        sure: true,
        referents: [referent],
      }
      node.mention = mention
    }
  }
}
