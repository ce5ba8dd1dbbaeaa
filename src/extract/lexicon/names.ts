/**
 * The names that the world already knows: countries, places, organisations, pipelines, commodities, wars, treaties,
 * peace plans, policies. Comes in: their files. Goes out: their entries, and a table that finds them in a text.
 */
import { normalise, slug } from './normalise'
import { LexiconError } from './lexicon-error'
import { PhraseTable } from './phrase-table'
import type { LexiconFiles, OrganisationType, PlaceType } from './schema'

export type EntryKind =
  'country' | 'place' | 'organisation' | 'pipeline' | 'commodity' | 'event' | 'agreement' | 'peace_plan' | 'policy'

/** One thing that has a name. */
export interface LexiconEntry {
  /** Kind and name: "country/united-kingdom". */
  readonly id: string
  readonly kind: EntryKind
  readonly name: string
  readonly type?: PlaceType | OrganisationType
  /** Of a country: ISO 3166-1 alpha-2. */
  readonly iso2?: string
  /** The id of the country that a place or an organisation belongs to. */
  readonly country?: string
  /** The ids of the countries that a part of the world's adjective is used of: "the Central Asian state". */
  readonly countries?: readonly string[]
  /** A commodity's word for goods of any sort. */
  readonly generic: boolean
  /** A state that is no more. */
  readonly former: boolean
}

/** How a form names its entry: by its name, as its adjective, its people, its capital or its seat of government. */
export type NameForm = 'name' | 'adjective' | 'people' | 'seat' | 'capital'

export interface NameReading {
  readonly entry: LexiconEntry
  readonly form: NameForm
  /** As the lexicon writes it. */
  readonly text: string
  /** It is one word that is also an everyday word ("Nice") or a given name ("Jordan"): look at what stands around it. */
  readonly doubtful: boolean
  /**
   * Where several entries share this form: "first" says that without context the first reading may be taken, "none"
   * that none may.
   */
  readonly ambiguous?: 'first' | 'none'
}

export interface Names {
  readonly entries: ReadonlyMap<string, LexiconEntry>
  readonly table: PhraseTable<NameReading>
}

interface Named {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly exact?: readonly string[]
}

const FORM_ORDER: readonly NameForm[] = ['name', 'adjective', 'people', 'seat', 'capital']

/**
 * `isDoubtful` is asked of a normalised form whether it is also a word or a given name.
 * Throws a LexiconError for two entries of one id, an unknown country, an `exact` or `ambiguous` form that is no name.
 */
export function compileNames(files: LexiconFiles, isDoubtful: (form: string) => boolean): Names {
  const collector = new NameCollector(isDoubtful)

  for (const country of files.countries.countries) {
    const entry = collector.enter('country', country, { iso2: country.iso2, former: country.former === true })
    collector.addForms(entry, 'adjective', country.adjectives)
    collector.addForms(entry, 'people', country.people)
    collector.addForms(entry, 'capital', country.capitals)
    collector.addForms(entry, 'seat', country.seats)
  }
  for (const place of files.places.places) {
    const entry = collector.enter('place', place, {
      type: place.type,
      ...collector.countryOf(place),
      ...collector.countriesOf(place),
    })
    collector.addForms(entry, 'adjective', place.adjectives)
    collector.addForms(entry, 'people', place.people)
  }
  for (const organisation of files.organisations.organisations) {
    const details = { type: organisation.type, ...collector.countryOf(organisation) }
    const entry = collector.enter('organisation', organisation, details)
    collector.addForms(entry, 'seat', organisation.seats)
  }
  for (const commodity of files.commodities.commodities) {
    collector.enter('commodity', commodity, { generic: commodity.generic === true })
  }
  for (const pipeline of files.pipelines.pipelines) collector.enter('pipeline', pipeline)
  for (const event of files.events.events) collector.enter('event', event)
  for (const agreement of files.agreements.agreements) collector.enter('agreement', agreement)
  for (const plan of files.plans.plans) collector.enter('peace_plan', plan)
  for (const policy of files.policies.policies) collector.enter('policy', policy)

  return collector.compile(files.ambiguous.ambiguous)
}

type Ambiguity = LexiconFiles['ambiguous']['ambiguous'][number]

/** Neither an acronym, whose case tells it from a word, nor a commodity, which is a word. */
const CAPITALISED = /^\p{Lu}\p{Ll}/u

const readingKey = (id: string, form: string) => `${id} ${form}`

class NameCollector {
  readonly #entries = new Map<string, LexiconEntry>()
  /** By entry, normalised form and use: spellings that differ in case or dots only ("MoD", "MOD") are one reading. */
  readonly #readings = new Map<string, { reading: NameReading; form: string; spellings: Map<string, boolean> }>()
  readonly #isDoubtful: (form: string) => boolean

  constructor(isDoubtful: (form: string) => boolean) {
    this.#isDoubtful = isDoubtful
  }

  enter(kind: EntryKind, named: Named, details: Partial<LexiconEntry> = {}): LexiconEntry {
    const id = `${kind}/${slug(named.name)}`
    if (this.#entries.has(id)) {
      throw new LexiconError(`The lexicon has two entries ${id}: merge them, or give one of them another name`)
    }
    const entry: LexiconEntry = { id, kind, name: named.name, generic: false, former: false, ...details }
    this.#entries.set(id, entry)

    const forms = [named.name, ...(named.aliases ?? [])]
    const stray = named.exact?.find((form) => !forms.includes(form))
    if (stray !== undefined) {
      throw new LexiconError(`The lexicon's entry ${id} has "${stray}" under exact only: add it to its aliases`)
    }
    this.addForms(entry, 'name', forms, named.exact)
    return entry
  }

  addForms(entry: LexiconEntry, use: NameForm, texts: readonly string[] = [], exact: readonly string[] = []): void {
    for (const text of texts) {
      const form = normalise(text)
      const key = readingKey(entry.id, form)
      const known = this.#readings.get(key) ?? {
        reading: { entry, form: use, text, doubtful: CAPITALISED.test(text) && this.#isDoubtful(form) },
        form,
        spellings: new Map<string, boolean>(),
      }
      known.spellings.set(text, exact.includes(text))
      this.#readings.set(key, known)
    }
  }

  countryOf(item: { name: string; country?: string | undefined }): { country?: string } {
    return item.country === undefined ? {} : { country: this.#countryId(item.name, item.country) }
  }

  countriesOf(item: { name: string; countries?: readonly string[] | undefined }): { countries?: readonly string[] } {
    return item.countries === undefined
      ? {}
      : { countries: item.countries.map((country) => this.#countryId(item.name, country)) }
  }

  #countryId(item: string, country: string): string {
    const id = `country/${slug(country)}`
    if (!this.#entries.has(id)) {
      throw new LexiconError(`The lexicon's entry "${item}" is of the country "${country}", which countries.yaml lacks`)
    }
    return id
  }

  compile(ambiguous: readonly Ambiguity[]): Names {
    const order = new Map<string, Ambiguity>()
    for (const ambiguity of ambiguous) {
      for (const id of ambiguity.readings) {
        if (this.#readings.has(readingKey(id, normalise(ambiguity.form)))) continue
        throw new LexiconError(`data/lexicon/ambiguous.yaml, form "${ambiguity.form}": ${id} is no entry of that name`)
      }
      order.set(normalise(ambiguity.form), ambiguity)
    }

    const table = new PhraseTable<NameReading>()
    for (const { reading, form, spellings } of this.#readings.values()) {
      const take = order.get(form)?.take
      const value = take === undefined ? reading : { ...reading, ambiguous: take }
      for (const [text, exact] of spellings) table.add(text, value, exact)
    }
    const rank = (reading: NameReading) => {
      const at = order.get(normalise(reading.text))?.readings.indexOf(reading.entry.id) ?? -1
      return at < 0 ? FORM_ORDER.indexOf(reading.form) + 100 : at
    }
    table.sort((a, b) => rank(a) - rank(b))
    return { entries: this.#entries, table }
  }
}
