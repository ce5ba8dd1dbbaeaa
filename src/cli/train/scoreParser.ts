import { analyse, type LanguageModel } from '../../extract/language'
import { readConllu } from './conllu'

/** Shares of words, from 0 to 1. */
export interface ParserScore {
  readonly sentences: number
  readonly words: number
  readonly upos: number
  readonly xpos: number
  readonly lemma: number
  /** Right head. */
  readonly uas: number
  /** Right head and right relation, its subtype aside. */
  readonly las: number
  /** Right head and right relation with its subtype (nsubj:pass). */
  readonly lasWithSubtypes: number
}

/**
 * Scores a model against a treebank: its words are given, tags, lemmas and arcs are the model's own.
 *
 * Counts as the script of the CoNLL 2018 shared task does (Zeman et al. 2018, section 6): every word counts, punctuation
 * marks too, and a relation counts without its subtype.
 * @param conllu the text of a CoNLL-U file.
 * @throws Error with the line where it is no CoNLL-U.
 */
export function scoreParser(model: LanguageModel, conllu: string): ParserScore {
  const sentences = readConllu(conllu)
  const right = { words: 0, upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, lasWithSubtypes: 0 }
  for (const gold of sentences) {
    const found = analyse(
      model,
      gold.forms.map((form) => ({ form })),
    )
    gold.forms.forEach((_, i) => {
      right.words++
      if (found.upos[i] === gold.upos[i]) right.upos++
      if (found.xpos[i] === gold.xpos[i]) right.xpos++
      if (found.lemma[i] === gold.lemmas[i]) right.lemma++
      if (found.head[i] !== gold.heads[i]) return
      right.uas++
      const relation = found.deprel[i] ?? ''
      const goldRelation = gold.deprels[i] ?? ''
      if (universal(relation) === universal(goldRelation)) right.las++
      if (relation === goldRelation) right.lasWithSubtypes++
    })
  }
  const share = (count: number): number => (right.words === 0 ? 0 : count / right.words)
  return {
    sentences: sentences.length,
    words: right.words,
    upos: share(right.upos),
    xpos: share(right.xpos),
    lemma: share(right.lemma),
    uas: share(right.uas),
    las: share(right.las),
    lasWithSubtypes: share(right.lasWithSubtypes),
  }
}

function universal(relation: string): string {
  return relation.split(':')[0] ?? ''
}
