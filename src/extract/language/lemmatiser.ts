import { IRREGULAR_FORMS } from './irregularForms'
import { normalForm } from './lexemes'

/** Exceptions by "XPOS form" in normal form; what follows no rule stands here. */
export type LemmaExceptions = ReadonlyMap<string, string>

const VOWEL = /[aeiouy]/

/**
 * Dictionary forms of English words: a table of exceptions learnt from a treebank, then rules of inflection.
 * Proper names keep their case and lose only a plural ending; other words come in lower case.
 */
export class Lemmatiser {
  readonly #exceptions: LemmaExceptions
  /** Every lemma of the table: what a rule makes is preferred if it is a known word. */
  readonly #known: ReadonlySet<string>

  constructor(exceptions: LemmaExceptions, known: ReadonlySet<string>) {
    this.#exceptions = exceptions
    this.#known = known
  }

  lemma(form: string, upos: string, xpos: string): string {
    if (upos === 'PROPN') return xpos === 'NNPS' ? this.#plainPlural(form) : form
    const key = `${xpos} ${normalForm(form)}`
    const exception = this.#exceptions.get(key) ?? IRREGULAR_FORMS.get(key)
    if (exception !== undefined) return exception
    const lower = form.toLowerCase().replace(/[’‘]/g, "'")
    return lemmaByRule(lower, xpos, this.#known)
  }

  #plainPlural(form: string): string {
    return this.#exceptions.get(`NNPS ${normalForm(form)}`) ?? lemmaOfPlural(form, this.#known)
  }
}

/** The lemma that the rules alone give a word in lower case. */
export function lemmaByRule(lower: string, xpos: string, known: ReadonlySet<string>): string {
  switch (xpos) {
    case 'NNS':
      return lemmaOfPlural(lower, known)
    case 'VBZ':
      return lemmaOfThirdPerson(lower, known)
    case 'VBD':
    case 'VBN':
      return lower.endsWith('ed') ? restoreStem(lower.slice(0, -2), known) : lower
    case 'VBG':
      return lower.endsWith('ing') && lower.length > 4 ? restoreStem(lower.slice(0, -3), known) : lower
    case 'JJR':
    case 'RBR':
      return lower.endsWith('er') && lower.length > 4 ? restoreAdjective(lower.slice(0, -2), known) : lower
    case 'JJS':
    case 'RBS':
      return lower.endsWith('est') && lower.length > 5 ? restoreAdjective(lower.slice(0, -3), known) : lower
    default:
      return lower
  }
}

function lemmaOfPlural(word: string, known: ReadonlySet<string>): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|x|zz)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('ches')) return known.has(word.slice(0, -1)) ? word.slice(0, -1) : word.slice(0, -2)
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && word.length > 2) return word.slice(0, -1)
  return word
}

function lemmaOfThirdPerson(word: string, known: ReadonlySet<string>): string {
  if (word.endsWith('oes')) return word.slice(0, -2)
  return lemmaOfPlural(word, known)
}

/** Undoes what English spelling does before -ed and -ing: doubled consonants, a dropped e, y turned to i. */
function restoreStem(stem: string, known: ReadonlySet<string>): string {
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (!VOWEL.test(stem)) return stem.length > 0 ? `${stem}e` : stem
  if (known.has(stem)) return stem
  if (known.has(`${stem}e`)) return `${stem}e`
  if (/([bdfgklmnprtvz])\1$/.test(stem) && !/(?:ll|ff|zz)$/.test(stem)) return stem.slice(0, -1)
  if (/ll$/.test(stem) && known.has(stem.slice(0, -1))) return stem.slice(0, -1)
  if (dropsE(stem)) return `${stem}e`
  return stem
}

/** Whether a stem that is no known word most likely lost a final e. */
function dropsE(stem: string): boolean {
  if (/(?:ced|[^aeiou]l|[iu]c|[aeou]rc|nc|v|[aeiou]s|ns|rs|ps|dg|ng[^aeiou]|rg|[^aeiou]u|z)$/.test(stem)) return true
  // "-ate", "-ite", "-ute", "-ise", "-ure", "-ine" of several syllables; "-ade", "-ide", "-ime", "-ope" of one.
  if (/[bcdfgiklmnprstuv](?:at|ut|ur|is|iz|id)$/.test(stem) && /[aeiouy].*[aeiouy]/.test(stem)) return true
  return /^[^aeiouy]*[aeiou][bdgkmnpt]$/.test(stem)
}

function restoreAdjective(stem: string, known: ReadonlySet<string>): string {
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (known.has(stem)) return stem
  if (known.has(`${stem}e`)) return `${stem}e`
  if (/([bdgmnpt])\1$/.test(stem)) return stem.slice(0, -1)
  return stem
}
