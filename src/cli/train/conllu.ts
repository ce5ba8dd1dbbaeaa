/** One sentence of a treebank: columns of syntactic words, without ranges of contracted words and empty nodes. */
export interface TreebankSentence {
  readonly id: string
  readonly text: string
  readonly forms: string[]
  readonly lemmas: string[]
  readonly upos: string[]
  readonly xpos: string[]
  /** Index of the head in the sentence, -1 for the root. */
  readonly heads: number[]
  readonly deprels: string[]
  /** Whether a space stands between this word and the next. */
  readonly spaceAfter: boolean[]
}

const FORM = 1
const LEMMA = 2
const UPOS = 3
const XPOS = 4
const HEAD = 6
const DEPREL = 7
const MISC = 9

/**
 * Reads CoNLL-U.
 * @throws Error with the line number where a line has not ten columns or a head is no number.
 */
export function readConllu(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  let sentence = emptySentence()
  let rangeEnd = 0
  const finish = (): void => {
    if (sentence.forms.length > 0) sentences.push(sentence)
    sentence = emptySentence()
    rangeEnd = 0
  }
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') {
      finish()
      return
    }
    if (line.startsWith('#')) {
      const comment = /^#\s*(sent_id|text)\s*=\s*(.*)$/.exec(line)
      if (comment?.[1] === 'sent_id') sentence = { ...sentence, id: comment[2] ?? '' }
      if (comment?.[1] === 'text') sentence = { ...sentence, text: comment[2] ?? '' }
      return
    }
    const columns = line.split('\t')
    const column = (at: number): string => columns[at] ?? ''
    if (columns.length !== 10) {
      throw new Error(`CoNLL-U line ${index + 1}: ${columns.length} columns where 10 belong, separated by tabs`)
    }
    const id = column(0)
    const range = /^\d+-(\d+)$/.exec(id)
    if (range) {
      rangeEnd = Number(range[1])
      if (column(MISC).includes('SpaceAfter=No')) rangeEnd = -rangeEnd
      return
    }
    if (id.includes('.')) return
    const head = Number(column(HEAD))
    if (!Number.isInteger(head)) throw new Error(`CoNLL-U line ${index + 1}: the head "${column(HEAD)}" is no number`)
    const word = Number(id)
    const inRange = word <= Math.abs(rangeEnd)
    const glued = inRange ? word < Math.abs(rangeEnd) || rangeEnd < 0 : column(MISC).includes('SpaceAfter=No')
    sentence.forms.push(column(FORM))
    sentence.lemmas.push(column(LEMMA))
    sentence.upos.push(column(UPOS))
    sentence.xpos.push(column(XPOS))
    sentence.heads.push(head - 1)
    sentence.deprels.push(column(DEPREL))
    sentence.spaceAfter.push(!glued)
  })
  finish()
  return sentences
}

function emptySentence(): TreebankSentence {
  return { id: '', text: '', forms: [], lemmas: [], upos: [], xpos: [], heads: [], deprels: [], spaceAfter: [] }
}
