/** Phrases of time and occasion, hung on the verb that they belong to. */
import { ancestors, isNominal, isVerb, relation, type SyntaxNode } from '../syntax'
import { dominates, move } from './tree'

/** "met the press ahead of a summit": the summit hangs on the verb, not on the adverb. */
export function aheadOf(noun: SyntaxNode): void {
  const adverb = noun.head
  if (adverb?.lower !== 'ahead' || adverb.next?.lower !== 'of' || relation(noun) !== 'obl') return
  for (const verb of ancestors(adverb)) {
    if (!isVerb(verb) || dominates(noun, verb)) continue
    move(noun, verb, 'obl')
    return
  }
}

const DAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])

/** "said on Wednesday after talks in Baku": a day that stands before a preposition belongs to nothing behind it. */
export function dayBeforePhrase(day: SyntaxNode): void {
  const noun = day.head
  if (!DAYS.has(day.lower) || day.deprel !== 'compound' || !noun || noun.index < day.index) return
  if (day.next?.upos !== 'ADP' || day.next.head !== noun) return
  const own = noun.children.filter((child) => child.deprel === 'case' && child.index < day.index)
  const first = own[0] ?? day.children.find((child) => child.deprel === 'case') ?? day
  const verb = first.previous
  if (!verb || !isVerb(verb) || !isNominal(noun)) return
  move(day, verb, 'obl')
  for (const mark of own) move(mark, day, 'case')
  if (noun.deprel === 'ccomp' || noun.head !== verb) move(noun, verb, 'obl')
}

const LINES = new Set(['phone', 'telephone', 'video', 'videolink'])

/** "spoken by phone with the president": who is on the line is spoken with. */
export function byPhone(noun: SyntaxNode): void {
  const verb = noun.head
  if (!LINES.has(noun.lower) || noun.previous?.lower !== 'by' || verb?.upos !== 'VERB') return
  noun.deprel = 'obl'
  for (const other of [...noun.children])
    if (relation(other) === 'nmod' && other.index > noun.index) move(other, verb, 'obl')
}
