import type { GraphDocument } from '../../graph/document'
import { voiceOf } from '../../graph/facets'
import { memoLast } from '../state/memo'
import { useExplorer } from '../state/use-explorer'

/** What there is to filter by: only values that occur anywhere in the document are offered. */
export interface Occurring {
  readonly kinds: ReadonlySet<string>
  readonly types: ReadonlySet<string>
  readonly speakers: ReadonlySet<string>
  readonly time: { readonly from: string; readonly to: string } | null
  readonly mostStatements: number
}

export function useOccurring(): Occurring {
  return useExplorer((explorer) => occurringIn(explorer.document))
}

const occurringIn = memoLast((document: GraphDocument): Occurring => {
  const statements = document.relations.flatMap((relation) => relation.statements)
  const times = statements.flatMap(({ time }) => (time ? [time] : []))
  const from = times.map((time) => time.from).sort()[0]
  const to = times
    .map((time) => time.to)
    .sort()
    .at(-1)
  return {
    kinds: new Set(document.entities.map(({ kind }) => kind)),
    types: new Set(document.relations.map(({ type }) => type)),
    speakers: new Set(statements.map(voiceOf)),
    time: from === undefined || to === undefined ? null : { from, to },
    mostStatements: Math.max(0, ...document.relations.map((relation) => relation.statements.length)),
  }
})
