/**
 * Where things lie and where people work, as the words round a name say in passing: "Warri in Nigeria", "the Croatian port of Omisalj",
 * "Egypt's Sinai Peninsula", "the Finnish company Gasgrid", "the Carnegie Center in Beirut".
 *
 * In: a parsed unit whose mentions have referents. Out: findings of `located_in`, `part_of` and
 * `works_for`. They are read off the
 * row of words, since a name and what it lies in stand side by side; the sentence takes them for granted, so that they
 * are affirmed and stated whatever it denies.
 */
import { attributionOf } from './attribute'
import type { End } from './ends'
import type { Lexicon } from './lexicon/lexicon'
import type { Mention } from './mentions'
import type { Finding, RelateContext } from './relate'
import { isPossessiveMark, type SyntaxNode, type Unit } from './syntax'

const SETTLEMENTS = new Set(['city', 'town', 'port', 'village', 'resort', 'hub', 'terminal', 'suburb', 'capital'])
const REGIONS = new Set([
  'province',
  'region',
  'peninsula',
  'district',
  'exclave',
  'enclave',
  'state',
  'island',
  'territory',
  'oblast',
  'governorate',
  'county',
])
const FIRMS = new Set([
  'company',
  'group',
  'firm',
  'giant',
  'major',
  'operator',
  'producer',
  'utility',
  'bank',
  'lender',
  'trader',
  'refiner',
  'supplier',
  'consultancy',
  'broadcaster',
  'newspaper',
])
/** Prepositions of the place where somebody works: "a fellow at the Carnegie Center in Beirut". */
const AT_WORK = new Set(['at', 'of', 'with', 'for', 'from'])
/** Types of organisations that have one home. */
const AT_HOME = new Set(['company', 'bank', 'media', 'research', 'university'])
const AREAS = new Set(['country', 'place'])
/** Types of places that things are on rather than in. */
const ON = new Set(['island', 'sea', 'river', 'lake', 'peninsula'])
const COMPASS = /^(?:(?:north|south|east|west|central|upper|lower)(?:-?(?:east|west))?(?:ern)?|central)$/u
const MAX_BETWEEN = 5

/** @returns what lies where, as the unit says it of names */
export function findLocations(unit: Unit, context: RelateContext): Finding[] {
  const findings: Finding[] = []
  const add = (type: 'located_in' | 'part_of' | 'works_for', thing: Mention, area: Mention): void => {
    const [source, target] = [thing.referents[0], area.referents[0]]
    if (!source || !target || source === target || thing.referents.length > 1 || area.referents.length > 1) return
    const { node } = thing
    const { speakers, words } =
      unit.quotation === null
        ? { speakers: [], words: null }
        : attributionOf(node, unit, context.speakers, context.lexicon, context.ontology)
    findings.push({
      type,
      label: null,
      source: endOf(thing, node),
      target: endOf(area, area.node),
      predicate: node,
      unit,
      attribution: { speakers, words, polarity: 'affirmed', certainty: 'stated' },
    })
  }
  for (const node of unit.nodes) {
    const mention = node.mention
    if (mention?.form !== 'name') continue
    const kind = mention.referents[0]?.kind
    const employer = kind === 'person' ? employerBehind(node) : null
    if (employer) add('works_for', mention, employer)
    if (kind !== 'place' && kind !== 'organisation') continue
    const inside = areaBehind(node, kind)
    // "Petronas of Malaysia"
    const home = kind === 'organisation' && isFirm(mention) ? countryOf(node) : null
    if (home) add('located_in', mention, home)
    if (inside && (kind === 'place' ? isSettled(mention) : isWorkplace(node, context.lexicon)))
      add('located_in', mention, inside)
    for (const { type, area } of areasBefore(node, kind)) add(type, mention, area)
  }
  return findings
}

const endOf = (mention: Mention, node: SyntaxNode): End => ({
  referent: mention.referents[0] as End['referent'],
  node,
  start: mention.start,
  end: mention.end,
})

/** "in Nigeria", ", in eastern Angola", "on the island of Krk" right behind a name, where it is not "in Nigeria's". */
function areaBehind(node: SyntaxNode, kind: string): Mention | null {
  const after = node.next
  const isSetOff = after?.lower === ','
  const word = isSetOff ? after.next : after
  if (!word || (word.lower !== 'in' && word.lower !== 'on') || (isSetOff && kind !== 'place')) return null
  let at = word.next
  for (let i = 0; at !== null && i < MAX_BETWEEN; at = at.next, i++) {
    const area = at.mention
    if (area?.form === 'name') {
      const isArea = AREAS.has(area.referents[0]?.kind ?? '')
      const fits = isArea && (word.lower === 'in' || ON.has(area.reading?.entry.type ?? lastWord(at) ?? ''))
      return !fits || (at.next !== null && isPossessiveMark(at.next)) || at.next?.lower === '-' ? null : area
    }
    // "in the western state of Gujarat"
    const leadsOn = at.upos === 'DET' || COMPASS.test(at.lower) || REGIONS.has(at.lower) || at.lower === 'of'
    if (!leadsOn) return null
  }
  return null
}

/** "of Malaysia" right behind a name. */
function countryOf(node: SyntaxNode): Mention | null {
  const first = node.next?.lower === 'of' ? node.next.next : null
  const name = first?.lower === 'the' ? first.next : first
  const mention = name?.mention
  const isCountry = mention?.form === 'name' && mention.referents[0]?.kind === 'country'
  return isCountry && !(name?.next && isPossessiveMark(name.next)) && name?.next?.lower !== '-' ? mention : null
}

/** A company, or an organisation that the lexicon does not know. */
const isFirm = ({ reading }: Mention): boolean =>
  reading === null || reading.entry.type === 'company' || reading.entry.type === 'bank'

/** "Camila Restrepo of the consultancy Andes Partners", "Anna Weber at the University of Oslo". */
function employerBehind(node: SyntaxNode): Mention | null {
  const first = node.next?.lower === ',' ? node.next.next : node.next
  if (first?.lower !== 'of' && first?.lower !== 'at') return null
  for (let word = first.next, i = 0; word !== null && i < MAX_BETWEEN; word = word.next, i++) {
    const { mention } = word
    if (mention?.form === 'name') {
      const type = mention.reading?.entry.type
      const learned =
        type === 'research' ||
        type === 'university' ||
        /Institut|Universi|Cent(?:er|re)|School|College/u.test(mention.text)
      const fits =
        mention.referents[0]?.kind === 'organisation' && (first.lower === 'of' ? type !== 'government' : learned)
      return fits && !(word.next !== null && isPossessiveMark(word.next)) ? mention : null
    }
    if (!['DET', 'ADJ', 'NOUN'].includes(word.upos) && word.lower !== '-') return null
  }
  return null
}

/** A place that the lexicon knows no better than as a place of people, or does not know. */
const isSettled = ({ reading }: Mention): boolean =>
  reading === null || ['city', 'port', 'region', 'island', 'site'].includes(reading.entry.type ?? '')

/** "an analyst with Meridian in Lagos", not "a memorandum with Gazprom in Beijing". */
function isWorkplace(node: SyntaxNode, lexicon: Lexicon): boolean {
  const before = node.previous?.lower === 'the' ? node.previous.previous : node.previous
  const type = node.mention?.reading?.entry.type
  const post = before?.previous
  const works =
    isHouse(node) ||
    before?.lower === 'at' ||
    post?.mention?.kind === 'person' ||
    lexicon.role([post?.lower ?? ''], 0) !== undefined
  return AT_WORK.has(before?.lower ?? '') && works && (type === undefined || AT_HOME.has(type))
}

interface Area {
  readonly type: 'located_in' | 'part_of'
  readonly area: Mention
}

/** The country, and the sea, whose port, province or company a name is, as the words before it say. */
function areasBefore(node: SyntaxNode, kind: string): Area[] {
  const behind = node.next && REGIONS.has(node.next.lower) ? node.next.lower : null
  const areas: Area[] = []
  let noun: string | null = behind ?? lastWord(node)
  let possessive = false
  for (let word = node.previous, i = 0; word !== null && i < MAX_BETWEEN; word = word.previous, i++) {
    const { mention } = word
    if (mention?.referents[0]?.kind === 'country') {
      const stated = mention.form === 'adjective' || possessive
      const fits = kind === 'place' ? noun !== null || possessive : noun !== null || (possessive && isAtHome(node))
      if (!stated || !fits || mention.reading?.form === 'seat') return areas
      return [...areas, { type: noun !== null && REGIONS.has(noun) ? 'part_of' : 'located_in', area: mention }]
    }
    // "the Russian Black Sea port of Novorossiysk"
    if (mention?.reading?.entry.type === 'sea' && noun === 'port') {
      areas.push({ type: 'located_in', area: mention })
      continue
    }
    // "Istanbul's Kadir Has University"
    if (mention?.reading?.entry.type === 'city' && possessive && kind === 'organisation' && isAtHome(node))
      return [{ type: 'located_in', area: mention }]
    if (mention !== null && mention.form !== 'nominal' && mention.kind !== 'commodity') return areas
    if (isPossessiveMark(word)) {
      if (possessive) return areas
      possessive = true
    } else if (word.lower === 'of' && i === 0 && kind === 'place') continue
    else if (kind === 'place' && (SETTLEMENTS.has(word.lower) || REGIONS.has(word.lower))) noun ??= word.lower
    else if (kind === 'organisation' && FIRMS.has(word.lower)) noun ??= word.lower
    else if (!['ADJ', 'NOUN', 'PROPN'].includes(word.upos) && word.lower !== '-') return areas
  }
  return areas
}

/** "Sinai Peninsula": the name says itself that it is a region. */
function lastWord(node: SyntaxNode): string | null {
  const last = node.lower.split(' ').at(-1) ?? ''
  return node.lower.includes(' ') && REGIONS.has(last) ? last : null
}

function isAtHome(node: SyntaxNode): boolean {
  const type = node.mention?.reading?.entry.type
  return type === undefined ? isHouse(node) : AT_HOME.has(type) || (type === 'government' && !node.form.includes(' '))
}

/** What has its place in its town: "Kadir Has University". */
const isHouse = ({ form }: SyntaxNode): boolean => /\b(?:University|College|Institute|School)\b/u.test(form)
