import { memo, useMemo } from 'react'
import type { Article, Range } from '../../graph/document'
import { addressOf } from '../shared/address'
import { lightDark } from '../shared/colour'
import { useIndex } from '../state/use-explorer'
import { INITIAL_VIEW, type Selection } from '../state/view'
import { strings } from '../strings'
import type { MentionMark, PrintedBlock, SentenceMark } from './blocks'
import { cut, type Piece } from './cut'
import { LitPiece } from './LitPiece'
import type { Place } from './places'
import styles from './Reader.module.css'
import type { RoleMark } from './roles'

/** What of the selection lies in a block. */
export interface LitBlock {
  readonly places: readonly Place[]
  readonly current: Place
  readonly roles: readonly RoleMark[]
}

interface Props {
  article: Article
  printed: PrintedBlock
  /** How many relations its sentences state, in their order: "2,0,1". */
  counts: string | undefined
  lit: LitBlock | undefined
}

/** A block of the article. Drawn anew only when what is lit in it changes: an article may have thousands. */
export const ReaderBlock = memo(function ReaderBlock({ article, printed, counts = '', lit }: Props) {
  const { block, isRepeated } = printed
  const Tag = block.role === 'headline' && !isRepeated ? 'h2' : 'p'
  const relations = counts.split(',').map(Number)
  const sentenceAt = new Map(printed.sentences.map((sentence, i) => [sentence, relations[i] ?? 0]))
  // Filters change the counts, and nothing of the words.
  const pieces = useMemo(
    () =>
      cut(block, printed.sentences).map((piece) => ({
        piece,
        mentions: <Mentions key={piece.start} article={article} range={piece} mentions={printed.mentions} lit={lit} />,
      })),
    [article, block, printed, lit],
  )
  return (
    <Tag
      className={`${styles.block ?? ''} ${styles[isRepeated ? 'furniture' : block.role] ?? ''}`}
      data-start={block.start}
    >
      {pieces.map(({ piece, mentions }) => {
        const sentence = piece.marks[0]
        if (sentence === undefined) return mentions
        const stated = sentenceAt.get(sentence) ?? 0
        return (
          <Sentence
            key={piece.start}
            article={article}
            mark={sentence}
            stated={stated}
            isEnd={piece.end === sentence.end}
          >
            {mentions}
          </Sentence>
        )
      })}
    </Tag>
  )
})

interface SentenceProps {
  article: Article
  mark: SentenceMark
  /** How many relations it states. */
  stated: number
  /** Whether the sentence ends here; it may run on in another block. */
  isEnd: boolean
  children: React.ReactNode
}

/** A sentence that states relations bears their number like the mark of a footnote, by which it is chosen. */
const Sentence = memo(function Sentence({ article, mark, stated, isEnd, children }: SentenceProps) {
  if (stated === 0) return <span>{children}</span>
  const selection: Selection = { what: 'sentence', article: article.id, sentence: mark.sentence }
  return (
    <span className={styles.stating} data-article={article.id} data-sentence={mark.sentence}>
      {children}
      {isEnd && (
        <a className={styles.count} href={linkTo(selection)} aria-label={strings.statesRelations(stated)} data-apart>
          {stated}
        </a>
      )}
    </span>
  )
})

interface MentionsProps {
  article: Article
  range: Range
  mentions: readonly MentionMark[]
  lit: LitBlock | undefined
}

/** The words of a stretch, its mentions as links to their entities. Of nested mentions the innermost counts. */
function Mentions({ article, range, mentions, lit }: MentionsProps) {
  const { kinds } = useIndex()
  return runs(cut(range, mentions)).map(({ start, end, mention }) => {
    const words = <LitWords key={start} article={article} range={{ start, end }} lit={lit} />
    const colour = kinds.get(mention?.kind ?? '')?.colour
    if (mention === null || colour === undefined) return words
    return (
      <a
        key={start}
        className={styles.mention}
        href={linkTo({ what: 'entities', ids: [mention.entity] })}
        data-entity={mention.entity}
        style={{ '--kind': lightDark(colour) }}
      >
        {words}
      </a>
    )
  })
}

function LitWords({ article, range, lit }: { article: Article; range: Range; lit: LitBlock | undefined }) {
  if (lit === undefined) return article.text.slice(range.start, range.end)
  return cut<Place | RoleMark>(range, [...lit.places, ...lit.roles]).map((piece) => (
    <LitPiece key={piece.start} text={article.text.slice(piece.start, piece.end)} piece={piece} current={lit.current} />
  ))
}

interface Run extends Range {
  readonly mention: MentionMark | null
}

/** Joins neighbouring pieces that belong to the same mention. */
function runs(pieces: readonly Piece<MentionMark>[]): Run[] {
  const joined: Run[] = []
  for (const { start, end, marks } of pieces) {
    const mention = marks.reduce<MentionMark | null>(
      (inner, mark) => (inner === null || lengthOf(mark) < lengthOf(inner) ? mark : inner),
      null,
    )
    const before = joined.at(-1)
    if (before?.mention === mention) joined.splice(-1, 1, { ...before, end })
    else joined.push({ start, end, mention })
  }
  return joined
}

function lengthOf({ start, end }: Range): number {
  return end - start
}

/** An address that opens the graph with this selection, for a new tab or to be copied. */
function linkTo(selection: Selection): string {
  return addressOf({ ...INITIAL_VIEW, selection })
}
