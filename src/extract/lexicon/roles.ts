/**
 * What people are: posts ("prime minister"), the words that change a post ("former", "deputy"), forms of address ("Gen.").
 * Comes in: roles.yaml. Goes out: tables that find each of them in a row of words.
 */
import { pluralOf } from './plural'
import { PhraseTable } from './phrase-table'
import type { Gender, LexiconFiles, ModifierEffect, RoleObject } from './schema'

export type RoleRelation = 'leads' | 'works_for' | 'member_of'

export interface RoleReading {
  /** The post's own noun: "chair" for "chairwoman". */
  readonly noun: string
  readonly plural: boolean
  readonly gender?: Gender
  /** What the post holds to something of that kind; undefined where it tells nothing about it. */
  readonly relationTo: (kind: string) => RoleRelation | undefined
}

export interface Honorific {
  readonly gender?: Gender
  /** Also says what the person is: "Pope", "Gen." */
  readonly role: boolean
}

export interface Roles {
  readonly roles: PhraseTable<RoleReading>
  readonly modifiers: PhraseTable<ModifierEffect>
  readonly honorifics: PhraseTable<Honorific>
  /** Nouns for people that are no post. */
  readonly notRoles: PhraseTable<string>
}

export function compileRoles(file: LexiconFiles['roles']): Roles {
  const roles = new PhraseTable<RoleReading>()
  for (const role of file.roles) {
    const relations = new Map<string, RoleRelation>()
    const allow = (relation: RoleRelation, kinds: readonly RoleObject[] = []) => {
      for (const kind of kinds) if (!relations.has(kind)) relations.set(kind, relation)
    }
    allow('leads', role.leads)
    allow('works_for', role.works_for)
    allow('member_of', role.member_of)
    const relationTo = (kind: string) => relations.get(kind)

    const add = (form: string, gender?: Gender) => {
      const reading = { noun: role.noun, relationTo, ...(gender && { gender }) }
      roles.add(form, { ...reading, plural: false })
      roles.add(pluralOf(form), { ...reading, plural: true })
    }
    for (const form of [role.noun, ...(role.aliases ?? [])]) add(form)
    for (const form of role.female ?? []) add(form, 'f')
    for (const form of role.male ?? []) add(form, 'm')
  }

  const modifiers = new PhraseTable<ModifierEffect>()
  for (const { words, effect } of file.modifiers) for (const word of words) modifiers.add(word, effect)

  const honorifics = new PhraseTable<Honorific>()
  for (const { words, gender, role } of file.honorifics) {
    for (const word of words) honorifics.add(word, { role: role === true, ...(gender && { gender }) })
  }

  const notRoles = new PhraseTable<string>()
  for (const noun of file.notRoles) {
    notRoles.add(noun, noun)
    notRoles.add(pluralOf(noun), noun)
  }
  return { roles, modifiers, honorifics, notRoles }
}
