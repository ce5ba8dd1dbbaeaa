/** A graph document without the articles' full text: only the sentences that state something are left of them. */
import type { Article, GraphDocument, Range, Span, Statement } from '../../graph/document'

/** A stretch of an article that is kept, and how far its offsets move. */
interface Piece extends Range {
  shift: number
}

interface Excerpt {
  readonly article: Article
  /** Where a range of the full text lies in the excerpt; undefined where not all of it was kept. */
  readonly rebase: <Kept extends Range>(range: Kept) => Kept | undefined
}

const BETWEEN_PIECES = '\n\n'

/**
 * Keeps of every article the sentences that its statements quote, and moves every offset accordingly, so that the
 * result fits the schema and each statement still points at the same words. Mentions elsewhere are left out.
 */
export function quotationsOnly(document: GraphDocument): GraphDocument {
  const quoted = quotedRanges(document)
  const excerpts = new Map(
    document.articles.map((article) => [article.id, excerptOf(article, quoted.get(article.id) ?? [])]),
  )
  const rebase = <Kept extends Span>(span: Kept): Kept | undefined => excerpts.get(span.article)?.rebase(span)
  return {
    ...document,
    articles: [...excerpts.values()].map(({ article }) => article),
    entities: document.entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.flatMap((mention) => rebase(mention) ?? []),
    })),
    relations: document.relations.map((relation) => ({
      ...relation,
      statements: relation.statements.map((statement) => rebaseStatement(statement, rebase)),
    })),
  }
}

function quotedRanges(document: GraphDocument): Map<string, Range[]> {
  const ranges = new Map<string, Range[]>()
  for (const statement of document.relations.flatMap((relation) => relation.statements)) {
    const { article, start, end, source, target, predicate, attribution } = statement
    const parts = [{ start, end }, source, target, predicate, ...(attribution === undefined ? [] : [attribution])]
    const known = ranges.get(article)
    if (known === undefined) ranges.set(article, parts)
    else known.push(...parts)
  }
  return ranges
}

function excerptOf(article: Article, quoted: readonly Range[]): Excerpt {
  const pieces = piecesOf(article, quoted)
  const rebase = <Kept extends Range>(range: Kept): Kept | undefined => {
    const piece = pieces.find(({ start, end }) => start <= range.start && range.end <= end)
    return piece === undefined
      ? undefined
      : { ...range, start: range.start + piece.shift, end: range.end + piece.shift }
  }
  return {
    article: {
      ...article,
      text: pieces.map(({ start, end }) => article.text.slice(start, end)).join(BETWEEN_PIECES),
      blocks: article.blocks.flatMap((block) => overlaps(block, pieces)),
      sentences: article.sentences.flatMap((sentence) => rebase(sentence) ?? []),
    },
    rebase,
  }
}

/** The sentences quoted, in the order of the text; those that only white space parts are one piece. */
function piecesOf(article: Article, quoted: readonly Range[]): Piece[] {
  const sentences = quoted.map((range) => wholeSentences(range, article.sentences)).sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  for (const { start, end } of sentences) {
    const last = pieces.at(-1)
    if (last !== undefined && (start <= last.end || article.text.slice(last.end, start).trim() === '')) {
      last.end = Math.max(last.end, end)
    } else {
      pieces.push({ start, end, shift: 0 })
    }
  }
  let length = 0
  for (const piece of pieces) {
    piece.shift = length - piece.start
    length += piece.end - piece.start + BETWEEN_PIECES.length
  }
  return pieces
}

function wholeSentences(range: Range, sentences: readonly Range[]): Range {
  const touched = sentences.filter(({ start, end }) => start < range.end && range.start < end)
  return touched.reduce(
    (whole, { start, end }) => ({ start: Math.min(whole.start, start), end: Math.max(whole.end, end) }),
    { start: range.start, end: range.end },
  )
}

/** What is left of a range in the excerpt: one range a piece that it shares text with. */
function overlaps<Kept extends Range>(range: Kept, pieces: readonly Piece[]): Kept[] {
  return pieces.flatMap((piece) => {
    const start = Math.max(range.start, piece.start)
    const end = Math.min(range.end, piece.end)
    return start < end ? [{ ...range, start: start + piece.shift, end: end + piece.shift }] : []
  })
}

function rebaseStatement(statement: Statement, rebase: (span: Span) => Span | undefined): Statement {
  const { article, attribution } = statement
  const move = ({ start, end }: Range): Range => {
    const moved = rebase({ article, start, end })
    if (moved === undefined) throw new RangeError(`No article "${article}" has the characters ${start} to ${end}.`)
    return { start: moved.start, end: moved.end }
  }
  return {
    ...statement,
    ...move(statement),
    source: move(statement.source),
    target: move(statement.target),
    predicate: move(statement.predicate),
    ...(attribution === undefined ? {} : { attribution: move(attribution) }),
  }
}
