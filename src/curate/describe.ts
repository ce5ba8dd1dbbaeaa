/** Decisions in words. */
import type { GraphDocument } from '../graph/document'
import type { Decision, RelationRef } from './decision'

/** @returns "Merged Tokayev into Kassym-Jomart Tokayev"; a relation reads as the ontology labels it */
export function describeDecision(decision: Decision, ontology: GraphDocument['ontology']): string {
  const told = ({ source, type, target, words }: RelationRef) => {
    const label = words ?? labelOf(type)
    return `“${source.name} ${label} ${target.name}”`
  }
  const labelOf = (type: string) => ontology.relationTypes.find(({ name }) => name === type)?.label ?? type
  switch (decision.action) {
    case 'merge': {
      const [into, ...others] = decision.entities.map(({ name }) => name)
      return `Merged ${others.join(' and ')} into ${into ?? ''}`
    }
    case 'split':
      return `Split ${decision.name} from ${decision.entity.name}`
    case 'rename':
      return `Renamed ${decision.entity.name} to ${decision.to}`
    case 'kind': {
      const kind = ontology.kinds.find(({ name }) => name === decision.to)?.label ?? decision.to
      return `Changed the kind of ${decision.entity.name} to ${kind.toLowerCase()}`
    }
    case 'reject':
      return `Rejected ${told(decision.relation)}`
    case 'retype':
      return `Retyped ${told(decision.relation)} to “${labelOf(decision.to)}”${decision.reverse ? ', turned round' : ''}`
    case 'add':
      return `Added ${told(decision.relation)}`
    case 'polarity':
      return `Put ${told(decision.relation)} right: ${decision.to}`
    case 'speaker': {
      const speaker = decision.to === 'article' ? 'the article itself' : decision.to.name
      return `Put the speaker of ${told(decision.relation)} right: ${speaker}`
    }
  }
}
