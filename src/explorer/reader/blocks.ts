/** An article as the reader prints it: its blocks, each with the sentences and mentions that lie in it. */
import type { Article, Block, Entity, Range } from '../../graph/document'

export interface SentenceMark extends Range {
  /** Its place among `article.sentences`. */
  readonly sentence: number
}

export interface MentionMark extends Range {
  readonly entity: string
  readonly kind: string
}

export interface PrintedBlock {
  readonly block: Block
  /** Whether it is a headline that the article has had already. */
  readonly isRepeated: boolean
  readonly sentences: readonly SentenceMark[]
  readonly mentions: readonly MentionMark[]
}

/** @param entities all entities of the document: their mentions in other articles are passed over */
export function printBlocks(article: Article, entities: readonly Entity[]): PrintedBlock[] {
  const blocks = article.blocks.length > 0 ? [...article.blocks].sort(byStart) : lines(article.text)
  const sentences = article.sentences.map((range, sentence) => ({ ...range, sentence })).sort(byStart)
  const mentions = entities
    .flatMap(({ id, kind, mentions }) =>
      mentions
        .filter((mention) => mention.article === article.id)
        .map(({ start, end }) => ({ start, end, entity: id, kind })),
    )
    .sort(byStart)
  const sentencesIn = distribute(blocks, sentences)
  const mentionsIn = distribute(blocks, mentions)
  const headlines = new Set<string>()
  return blocks.map((block, i) => {
    const text = article.text.slice(block.start, block.end)
    const isRepeated = block.role === 'headline' && headlines.has(text)
    if (block.role === 'headline') headlines.add(text)
    return { block, isRepeated, sentences: sentencesIn[i] ?? [], mentions: mentionsIn[i] ?? [] }
  })
}

/** A graph made elsewhere may say nothing of blocks: then each line that is not empty is a paragraph. */
function lines(text: string): Block[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    role: 'paragraph',
  }))
}

/** Deals sorted marks out to the sorted blocks that they touch, in one sweep. */
function distribute<Mark extends Range>(blocks: readonly Range[], marks: readonly Mark[]): Mark[][] {
  let next = 0
  return blocks.map((block) => {
    while ((marks[next]?.end ?? Infinity) <= block.start) next++
    const touching: Mark[] = []
    for (let i = next; i < marks.length; i++) {
      const mark = marks[i]
      if (mark === undefined || mark.start >= block.end) break
      if (mark.end > block.start) touching.push(mark)
    }
    return touching
  })
}

function byStart(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end
}
