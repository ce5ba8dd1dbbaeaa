/**
 * Who is away from home.
 *
 * Where somebody speaks or signs is a visit only of whoever is at home elsewhere: a German minister who speaks in Doha visits
 * it, a minister of Qatar does not. In: findings, and the posts that the text tells. Out: the findings without those that
 * ask for somebody from abroad and have nobody of whom the text says so.
 */
import type { RoleFact } from './discourse'
import type { Referent } from './mentions'
import type { Finding } from './relate'

export function onlyAbroad(findings: readonly Finding[], facts: readonly RoleFact[]): Finding[] {
  return findings.filter(
    ({ abroad, source, target }) => abroad !== true || isAbroad(source.referent, target.referent, facts),
  )
}

function isAbroad(person: Referent, place: Referent, facts: readonly RoleFact[]): boolean {
  const country = countryOf(place)
  if (country === null) return false
  const homes = facts.flatMap(({ person: other, holder }) =>
    other === person && holder !== null ? countryOf(holder) : [],
  )
  return homes.length > 0 && homes.every((home) => home !== null && home !== country)
}

/** The lexicon's id of the country that something is or belongs to. */
export function countryOf(referent: Referent): string | null {
  if (referent.kind === 'country') return referent.entry
  for (const { reading } of referent.mentions) if (reading?.entry.country !== undefined) return reading.entry.country
  return null
}
