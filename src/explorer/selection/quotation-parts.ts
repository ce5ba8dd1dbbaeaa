/** A statement's words cut where its ends and its predicate begin and end. */
import type { Statement } from '../../graph/document'

export type PartRole = 'source' | 'target' | 'predicate'

export interface QuotationPart {
  readonly text: string
  readonly role: PartRole | null
}

/** Where two overlap, the shorter one shows: "the Kazakh president" holds "Kazakh". */
const ROLES: readonly PartRole[] = ['source', 'target', 'predicate']

/**
 * @param text of the article
 * @param statement whose words to cut; what of its ends lies outside them is left out
 * @returns parts that joined give the words verbatim
 */
export function markQuotation(text: string, statement: Statement): QuotationPart[] {
  const { start, end } = statement
  const ranges = ROLES.map((role) => ({ role, ...statement[role] })).sort((a, b) => a.end - a.start - (b.end - b.start))
  const cuts = [start, end, ...ranges.flatMap((range) => [range.start, range.end])]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b)

  const parts: QuotationPart[] = []
  cuts.forEach((from, i) => {
    const to = cuts[i + 1] ?? from
    if (to === from) return
    const role = ranges.find((range) => range.start <= from && to <= range.end)?.role ?? null
    parts.push({ text: text.slice(from, to), role })
  })
  return parts
}

/** Whether words themselves name an entity: "Scholz" says "Olaf Scholz", "they" and "the chancellor" do not. */
export function saysName(words: string, name: string): boolean {
  const [said, meant] = [plain(words), plain(name)]
  return said.includes(meant) || meant.split(' ').includes(said)
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/^the /, '')
    .replace(/\s+/g, ' ')
}
