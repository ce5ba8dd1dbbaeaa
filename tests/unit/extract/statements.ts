/** What the extractor makes of a text, as lines that a reader can check. */
import { expect, it } from 'vitest'
import { readResources } from '../../../src/cli/resources'
import { extract } from '../../../src/extract/extract'
import type { GraphDocument, Range, Statement } from '../../../src/graph/document'

const resources = readResources('data')

/** A Thursday. */
const PUBLISHED = '2024-09-19'

export const graphOf = (text: string): GraphDocument =>
  extract({ id: 'a', title: '', text, published: PUBLISHED }, resources)

/**
 * Every statement of a text, whole, a line each:
 *
 *   Germany invades Poland: "Germany" > "Poland"
 *   ..., denied, planned
 *   ..., says Ana Ruiz "said Ana Ruiz"    (or "nobody named", where only the words of the source are known)
 *   ..., at "Monday" 2024-09-16..2024-09-16
 */
export function statements(text: string): string[] {
  const { entities, relations } = graphOf(text)
  const name = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? `no entity ${id}`
  const words = ({ start, end }: Range): string => `"${text.slice(start, end)}"`
  const line = (relation: string, statement: Statement): string => {
    const { source, target, polarity, certainty, speaker, attribution, time } = statement
    return [
      `${relation}: ${words(source)} > ${words(target)}`,
      ...(polarity === 'denied' ? ['denied'] : []),
      ...(certainty === 'stated' ? [] : [certainty]),
      ...(speaker === null && !attribution
        ? []
        : [
            `says ${speaker === null ? 'nobody named' : name(speaker)} ${attribution ? words(attribution) : ''}`.trim(),
          ]),
      ...(time ? [`at "${time.text}" ${time.from}..${time.to}`] : []),
    ].join(', ')
  }
  return relations.flatMap(({ source, type, target, statements }) =>
    statements.map((statement) => line(`${name(source)} ${type} ${name(target)}`, statement)),
  )
}

/** Every entity of a text: "kind: name = alias = alias". */
export const entities = (text: string): string[] =>
  graphOf(text).entities.map(({ kind, name, aliases }) => `${kind}: ${[name, ...aliases].join(' = ')}`)

export type Case = readonly [text: string, expected: readonly string[]]

export const states = (cases: readonly Case[]): void => {
  it.each(cases)('%s', (text, expected) => {
    expect(statements(text)).toEqual(expected)
  })
}
