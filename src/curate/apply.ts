/** Decisions over a graph document, one after the other. */
import type { GraphDocument } from '../graph/document'
import { AnchorError } from './anchors'
import type { Decision } from './decision'
import { describeDecision } from './describe'
import { changeKind, merge, rename, split } from './entities'
import { marked } from './marks'
import { add, reject, retype, setPolarity, setSpeaker } from './relations'

export interface Curated {
  readonly document: GraphDocument
  /** Those that are in the document now. */
  readonly applied: readonly Decision[]
  /** Those that no longer fit; the document is as if they had not been made. */
  readonly refused: readonly { readonly decision: Decision; readonly reason: string }[]
}

/**
 * Applies decisions in their order. What they change bears their mark. One that is in the document already, or comes
 * twice, counts as applied.
 *
 * @returns a new document; the one given stays as it is
 */
export function curate(document: GraphDocument, decisions: readonly Decision[]): Curated {
  const done = new Set((document.corrections ?? []).map(({ id }) => id))
  let current = document
  const applied: Decision[] = []
  const refused: Curated['refused'][number][] = []
  for (const decision of decisions) {
    try {
      if (!done.has(decision.id)) {
        current = marked(applyOne(current, decision), decision, describeDecision(decision, document.ontology))
      }
      done.add(decision.id)
      applied.push(decision)
    } catch (error) {
      if (!(error instanceof AnchorError)) throw error
      refused.push({ decision, reason: error.message })
    }
  }
  return { document: current, applied, refused }
}

function applyOne(document: GraphDocument, decision: Decision): GraphDocument {
  switch (decision.action) {
    case 'merge':
      return merge(document, decision)
    case 'split':
      return split(document, decision)
    case 'rename':
      return rename(document, decision)
    case 'kind':
      return changeKind(document, decision)
    case 'reject':
      return reject(document, decision)
    case 'retype':
      return retype(document, decision)
    case 'add':
      return add(document, decision)
    case 'polarity':
      return setPolarity(document, decision)
    case 'speaker':
      return setSpeaker(document, decision)
  }
}
