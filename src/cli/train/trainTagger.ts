import type { LexemeTable } from '../../extract/language/lexemes'
import { best, tag } from '../../extract/language/tagger'
import { TAGGER_TEMPLATES, tagFeatures } from '../../extract/language/taggerFeatures'
import type { TagScorer } from '../../extract/language/tagScorer'
import type { CorpusSentence } from './corpus'
import type { Learner } from './learner'
import { createRandom } from './random'

/** Trains a tagger; it sees its own earlier tags, not the right ones. */
export function trainTagger(
  lexicon: LexemeTable,
  sentences: readonly CorpusSentence[],
  learner: Learner,
  epochs: number,
  seed: number,
  report: (line: string) => void,
): void {
  const random = createRandom(seed)
  const order = [...sentences]
  const features = new Int32Array(TAGGER_TEMPLATES.size)
  const scores = new Float32Array(learner.classes)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    random.shuffle(order)
    let wrong = 0
    let seen = 0
    for (const sentence of order) {
      const length = sentence.forms.length
      const lexemes = lexemesOf(lexicon, sentence.forms)
      const tags = new Int32Array(length)
      for (let i = 0; i < length; i++) {
        const only = lexicon.tags[lexemes[i] ?? 0] ?? 0
        if (only > 0) {
          tags[i] = only - 1
          continue
        }
        learner.tick()
        const count = tagFeatures(lexicon, lexemes, length, tags, i, features)
        learner.score(features, count, scores)
        const predicted = best(scores)
        const right = sentence.tags[i] ?? 0
        seen++
        if (predicted !== right) {
          wrong++
          learner.correct(features, count, right, predicted)
        }
        tags[i] = predicted
      }
    }
    report(`tagger epoch ${epoch}: ${((100 * wrong) / seen).toFixed(2)} % of decisions wrong`)
  }
}

export function lexemesOf(lexicon: LexemeTable, forms: readonly string[]): Int32Array {
  return Int32Array.from(forms, (form) => lexicon.lexeme(form))
}

/** Tags sentences with a finished tagger. */
export function tagAll(lexicon: LexemeTable, scorer: TagScorer, sentences: readonly CorpusSentence[]): Int32Array[] {
  return sentences.map((sentence) => {
    const tags = new Int32Array(sentence.forms.length).fill(-1)
    tag(lexicon, scorer, lexemesOf(lexicon, sentence.forms), sentence.forms.length, tags)
    return tags
  })
}
