/**
 * What the words of a single name leave open, settled over the whole article.
 *
 * In: the name spans of all units. Out: the same spans, with kinds where the article tells them: a bare surname is the
 * person whose full name stands elsewhere, and one spelling is of one kind, the one with the best evidence. Capitalised
 * first words that nothing else speaks for are dropped.
 */
import type { NameSpan } from './names'

const SURE = 2

/**
 * @param isGivenName whether a word is known as a given name
 * @returns the spans of each unit that are kept
 */
export function settleNames(
  units: readonly (readonly NameSpan[])[],
  isGivenName: (word: string) => boolean,
): NameSpan[][] {
  const all = units.flat()
  const surnames = surnamesOf(all)
  const familyFirst = new Set(
    all.flatMap(({ kind, text }) => (kind === 'person' && text.includes(' ') ? (text.split(' ')[0] ?? []) : [])),
  )
  const evidence = new Map<string, { kind: string; strength: number }>()
  for (const span of all) {
    if (span.kind === null || span.reading !== null) continue
    const known = evidence.get(span.text)
    if (!known || span.strength > known.strength) evidence.set(span.text, { kind: span.kind, strength: span.strength })
  }
  const seenInside = new Set(all.filter((span) => !span.initial).map((span) => span.text))
  return units.map((spans) =>
    spans.filter((span) => {
      const oneWord = !span.text.includes(' ')
      if (span.strength < 3 || span.reading?.entry.kind === 'place') {
        if (
          surnames.has(span.text) &&
          span.strength <= SURE &&
          (span.reading === null || span.reading.form === 'name')
        ) {
          span.kind = 'person'
          span.strength = SURE
          return true
        }
      }
      // "Moon used the occasion", after "Moon Hae-rin"
      if (span.strength < 0) {
        if (!familyFirst.has(span.text) || isGivenName(span.text)) return false
        span.kind = 'person'
        span.strength = SURE
        return true
      }
      if (span.reading === null && span.strength < SURE) {
        const better = evidence.get(span.text)
        if (better && better.strength > span.strength) {
          span.kind = better.kind
          span.strength = better.strength
        }
      }
      if (span.kind === null && oneWord && span.initial && !seenInside.has(span.text)) return false
      return true
    }),
  )
}

function surnamesOf(spans: readonly NameSpan[]): Set<string> {
  const surnames = new Set<string>()
  for (const span of spans) {
    if (span.kind !== 'person') continue
    const words = span.text.split(' ')
    if (words.length === 1 && span.strength >= SURE) surnames.add(span.text)
    for (let i = 1; i < words.length; i++) surnames.add(words.slice(i).join(' '))
  }
  return surnames
}
