/**
 * Tags told to the parser where the words round a verb leave no doubt.
 *
 * In: the words of a unit, and the forms of the verbs that may state a relation. Out: the same words, some with a fixed
 * tag. A tagger trained on web text takes the verbs of diplomacy and trade for nouns ("will we rely on", "continuing to
 * attack Ukraine", "CNOOC pump some 600,000 barrels"); a subject, an auxiliary or "to" before such a form and an object
 * behind it settle the matter.
 */
import { IRREGULAR_PARTICIPLES, IRREGULAR_PASTS } from './language'
import type { UnitWord } from './words'

/** What the form of a verb may be. */
export type VerbForm = 'base' | 'third' | 'participle' | 'past'

const SUBJECTS = new Set(['i', 'we', 'you', 'they', 'he', 'she', 'it', 'both', 'who', 'which', 'that'])
/** Verbs of holding a share: "each own 15%". */
const SHARING = new Set(['own', 'hold', 'have', 'control'])
const MODALS = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'shall', 'should', 'must', "'ll", 'wo', 'ca'])
const BEFORE_PARTICIPLE = new Set([
  ',',
  'after',
  'before',
  'while',
  'without',
  'by',
  'of',
  'for',
  'from',
  'in',
  'on',
  'since',
  'despite',
])
const OBJECT_START = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'our',
  'some',
  'any',
  'all',
  'this',
  'that',
  'these',
  'those',
  'them',
  'him',
  'us',
  'it',
  'me',
  'nearly',
  'about',
  'more',
  'most',
  'no',
  'up',
  'both',
  'neither',
  'nine',
  'two',
  'three',
])
const DETERMINERS = new Set(['the', 'a', 'an', 'whose', 'its', 'their', 'his', 'her', 'our'])
const ADVERBS = new Set(['not', "n't", 'never', 'also', 'soon', 'only', 'now', 'still', 'always', 'ever', 'again'])

const HAVE = new Set(['has', 'have', 'had', 'having'])
const BETWEEN = new Set([
  'since',
  'already',
  'long',
  'just',
  'so',
  'far',
  'yet',
  'twice',
  'once',
  'both',
  'meanwhile',
  'currently',
])

/** The forms of the verbs of an ontology's triggers: "supply", "supplies", "supplying", "supplied". */
export function verbForms(triggerKeys: Iterable<string>): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  for (const key of triggerKeys) {
    if (!key.startsWith('verb:')) continue
    const [lemma = ''] = key.slice('verb:'.length).split(' ')
    if (!/^[a-z]{3,}$/u.test(lemma)) continue
    const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
    const soft = /[^aeiou]y$/u.test(lemma)
    const add = (form: string, kind: VerbForm): void => {
      if (!forms.has(form)) forms.set(form, kind)
    }
    add(lemma, 'base')
    add(soft ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`, 'third')
    add(`${stem}ing`, 'participle')
    if (/[^aeiou][aeiou][bdgmnprt]$/u.test(lemma)) add(`${lemma}${lemma.slice(-1)}ing`, 'participle')
  }
  return forms
}

/** Fixes the tags of verbs that their neighbours give away. */
export function withHints(words: readonly UnitWord[], forms: ReadonlyMap<string, VerbForm>): UnitWord[] {
  return words.map((word, i) => {
    if (word.name !== null || word.word.fixed) return word
    // "at odds with"
    if (word.word.form === 'odds' && lower(words[i - 1]) === 'at')
      return { ...word, word: { ...word.word, fixed: { upos: 'NOUN', xpos: 'NNS' } } }
    // "which blacklisted PDVSA"
    if (/^\p{Ll}{3,}ed$/u.test(word.word.form) && isRelativeSubject(words[i - 1]) && opensObject(words[i + 1]))
      return { ...word, word: { ...word.word, fixed: { upos: 'VERB', xpos: 'VBD' } } }
    if (isAccountingFor(words, i)) return { ...word, word: { ...word.word, fixed: { upos: 'VERB', xpos: 'VBZ' } } }
    if (lower(words[i - 1]) === 'each' && SHARING.has(word.word.form) && opensObject(words[i + 1]))
      return { ...word, word: { ...word.word, fixed: { upos: 'VERB', xpos: 'VBP' } } }
    const form = forms.get(word.word.form)
    const xpos = pastTag(words, i) ?? (form ? tagOf(form, words, i, forms) : null)
    return xpos === null ? word : { ...word, word: { ...word.word, fixed: { upos: 'VERB', xpos } } }
  })
}

const isRelativeSubject = (word: UnitWord | undefined): boolean => lower(word) === 'which' || lower(word) === 'who'

/** "Norway accounts for 80% of the gas" */
const isAccountingFor = (words: readonly UnitWord[], i: number): boolean =>
  words[i]?.word.form === 'accounts' && lower(words[i + 1]) === 'for' && words[i - 1]?.name?.adjective === false

/** "has since bought", and the past of verbs that the tagger has never read ("froze"). */
function pastTag(words: readonly UnitWord[], i: number): string | null {
  const form = words[i]?.word.form ?? ''
  const participle = form.endsWith('ed') || IRREGULAR_PARTICIPLES.has(form)
  let k = i - 1
  while (k > 0 && i - k <= 3 && isAdverb(lower(words[k]))) k--
  if (participle && HAVE.has(lower(words[k])) && (k < i - 1 || opensObject(words[i + 1]))) return 'VBN'
  if (!IRREGULAR_PASTS.has(form)) return null
  const before = lower(words[i - 1])
  return HAVE.has(before) || DETERMINERS.has(before) ? null : 'VBD'
}

const isAdverb = (word: string): boolean => ADVERBS.has(word) || BETWEEN.has(word) || /^[a-z]{3,}ly$/u.test(word)

function tagOf(
  form: VerbForm,
  words: readonly UnitWord[],
  i: number,
  forms: ReadonlyMap<string, VerbForm>,
): string | null {
  const before = words[i - 1]
  const previous = before?.word.form.toLowerCase() ?? ''
  const takesObject = opensObject(words[i + 1])
  if (form === 'base') {
    if (previous === 'to' && takesObject) return 'VB'
    if (MODALS.has(previous) || (ADVERBS.has(previous) && MODALS.has(lower(words[i - 2])))) return 'VB'
    if (SUBJECTS.has(previous) && MODALS.has(lower(words[i - 2]))) return 'VB'
    if (SUBJECTS.has(previous) && previous !== 'it' && previous !== 'that') return 'VBP'
    return before?.name && takesObject && before.name.kind !== 'commodity' && isPluralSubject(words, i) ? 'VBP' : null
  }
  if (form === 'third') {
    if (SUBJECTS.has(previous) && (takesObject || (previous !== 'that' && previous !== 'both'))) return 'VBZ'
    // ", which crosses Greece, bypasses Ukraine"
    if (previous === ',' && takesObject && opensRelative(words, i)) return 'VBZ'
    // "buys its diesel from Russia and sells nine tenths of its coal"
    if ((previous === 'and' || previous === 'but') && takesObject && followsThird(words, i, forms)) return 'VBZ'
    // "already exports crude"
    if ((ADVERBS.has(previous) || BETWEEN.has(previous)) && previous !== 'not' && takesObject) return 'VBZ'
    // "whose country borders Russia"
    const next = words[i + 1]?.name
    if (next && !next.adjective && before?.name === null && DETERMINERS.has(lower(words[i - 2]))) return 'VBZ'
    return before?.name && !before.name.adjective && before.name.kind !== 'commodity' && takesObject ? 'VBZ' : null
  }
  if (form !== 'participle') return null
  // "a militia that Kigali accuses Kinshasa of backing"
  if (previous === 'of' && isAccused(words, i)) return 'VBG'
  return BEFORE_PARTICIPLE.has(previous) && takesObject ? 'VBG' : null
}

const lower = (word: UnitWord | undefined): string => word?.word.form.toLowerCase() ?? ''

function opensObject(word: UnitWord | undefined): boolean {
  if (!word) return false
  return word.name !== null || OBJECT_START.has(lower(word)) || /^[\d$€£]/u.test(word.word.form)
}

/** Whether an earlier verb of the sentence is in the same form: "is landlocked and imports". */
function followsThird(words: readonly UnitWord[], i: number, forms: ReadonlyMap<string, VerbForm>): boolean {
  for (let k = i - 2; k > 0; k--)
    if (words[k]?.name === null && (forms.get(words[k]?.word.form ?? '') === 'third' || lower(words[k]) === 'is'))
      return true
  return false
}

/** "accused Serbia of". */
function isAccused(words: readonly UnitWord[], i: number): boolean {
  for (let k = i - 2; k >= 0 && i - k <= 6; k--)
    if (/^(?:accus|suspect)(?:es?|ed|ing|s)?$/u.test(lower(words[k]))) return true
  return false
}

/** Whether a relative clause that a comma sets off has begun before a word. */
function opensRelative(words: readonly UnitWord[], i: number): boolean {
  for (let k = i - 2; k > 0; k--)
    if ((lower(words[k]) === 'which' || lower(words[k]) === 'who') && lower(words[k - 1]) === ',') return true
  return false
}

/** "Hess and CNOOC pump": a list before the verb. */
function isPluralSubject(words: readonly UnitWord[], i: number): boolean {
  for (let k = i - 2; k >= 0 && i - k <= 5; k--) if (lower(words[k]) === 'and') return true
  return false
}
