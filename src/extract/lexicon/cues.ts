/**
 * Words about words: verbs of saying, phrases that name a source, words that deny and words that make something
 * possible or planned. Comes in: speech.yaml, polarity.yaml, certainty.yaml, heads.yaml. Goes out: look-ups by lemma.
 */
import { PhraseTable } from './phrase-table'
import { pluralOf } from './plural'
import type { CuePos, CueScope, HeadKind, LexiconFiles, SpeechClass } from './schema'

export type CueEffect = 'denied' | 'possible' | 'planned'

export interface Cue {
  readonly effect: CueEffect
  readonly pos: CuePos
  /** What it bears on: its clause, the clause that hangs on it or on its subject, its object, or the noun that it modifies. */
  readonly scope: CueScope
}

export interface SpeechVerb {
  /** With its particle: "point out". */
  readonly verb: string
  readonly class: SpeechClass
}

export interface Head {
  readonly kind: HeadKind
  readonly noun: string
  readonly strong: boolean
  readonly plural: boolean
}

export function compileSpeechVerbs(file: LexiconFiles['speech']): PhraseTable<SpeechVerb> {
  const table = new PhraseTable<SpeechVerb>()
  for (const verb of file.verbs) table.add(verb.verb, verb)
  return table
}

export function compileCues(files: Pick<LexiconFiles, 'polarity' | 'certainty'>): PhraseTable<Cue> {
  const table = new PhraseTable<Cue>()
  const add = (effect: CueEffect, lists: LexiconFiles['polarity']['denied']) => {
    for (const { pos, scope, words } of lists) for (const word of words) table.add(word, { effect, pos, scope })
  }
  add('denied', files.polarity.denied)
  add('possible', files.certainty.possible)
  add('planned', files.certainty.planned)
  return table
}

export function compileHeads(file: LexiconFiles['heads']): PhraseTable<Head> {
  const table = new PhraseTable<Head>()
  const add = (kind: HeadKind, strong: boolean, nouns: readonly string[]) => {
    for (const noun of nouns) {
      const plural = pluralOf(noun)
      table.add(noun, { kind, noun, strong, plural: plural === noun })
      if (plural !== noun) table.add(plural, { kind, noun, strong, plural: true })
    }
  }
  for (const [kind, { strong, weak }] of Object.entries(file.heads) as [
    HeadKind,
    { strong: string[]; weak?: string[] },
  ][]) {
    add(kind, true, strong)
    add(kind, false, weak ?? [])
  }
  return table
}

export function phraseSet(phrases: readonly string[]): PhraseTable<string> {
  const table = new PhraseTable<string>()
  for (const phrase of phrases) table.add(phrase, phrase)
  return table
}
