/**
 * How fast articles are read: the whole pipeline, from text to graph document, beside the part-of-speech tagging alone of
 * a well-known library, `compromise`, on the same texts in the same run. Then the same on a text of growing length, which
 * shows whether the time grows as the text does.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise/two'
import { type Progress, showProgress } from '../../src/cli/build/progress'
import { DATA } from '../../src/cli/project'
import { readResources } from '../../src/cli/resources'
import { extract } from '../../src/extract/extract'
import { tokenise } from '../../src/extract/language'
import type { Resources } from '../../src/extract/resources'
import { readArticle, type SourceArticle } from '../../src/intake/read-article'
import { medianSeconds } from './measure'
import { table } from './table'

const GOLD = join(DATA, 'gold')
const ROUNDS = 9
/** The engine compiles in steps what runs often; after so many rounds over the articles neither side gets faster. */
const WARM_UP = 12
/** How often the articles are put after one another in the long texts. */
const LENGTHS = [1, 4, 16]

/** Words of the very long text. */
const LONG = 1_000_000

export function benchExtract(): string {
  const resources = readResources(DATA)
  const articles = readArticles()
  return `${besideTagging(articles, resources)}\n\n${byLength(articles, resources)}`
}

/** One made text of a million words: how long it takes, and how much memory. */
export function benchLongText(): string {
  return veryLong(readArticles(), readResources(DATA))
}

function readArticles(): SourceArticle[] {
  return readdirSync(GOLD)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => readArticle({ name, bytes: readFileSync(join(GOLD, name)) }))
}

function besideTagging(articles: readonly SourceArticle[], resources: Resources): string {
  const tokens = articles.reduce((total, { text }) => total + countTokens(text), 0)
  const [whole = NaN, tagging = NaN] = medianSeconds(
    [
      () => {
        for (const article of articles) extract(article, resources)
      },
      () => {
        for (const { text } of articles) nlp(text)
      },
    ],
    ROUNDS,
    WARM_UP,
  )
  return table([
    [`${articles.length} articles, ${tokens} tokens, median of ${ROUNDS}`, 'ms', 'tokens/s', 'of compromise'],
    ['relata: the whole pipeline', ...figures(tokens, whole), percent(tagging / whole)],
    ['compromise: tagging alone', ...figures(tokens, tagging), percent(1)],
  ])
}

function byLength(articles: readonly SourceArticle[], resources: Resources): string {
  const text = articles.map((article) => article.text).join('\n\n')
  const rows = LENGTHS.map((times) => {
    const long: SourceArticle = { id: 'long', title: 'Long', text: Array(times).fill(text).join('\n\n') }
    const tokens = countTokens(long.text)
    const [seconds = NaN] = medianSeconds([() => extract(long, resources)], 1)
    return [`one text of ${tokens} tokens`, ...figures(tokens, seconds)]
  })
  return table([['the whole pipeline by length', 'ms', 'tokens/s'], ...rows])
}

function veryLong(articles: readonly SourceArticle[], resources: Resources): string {
  const text = articles.map((article) => article.text).join('\n\n')
  const words = countWords(text)
  const times = Math.ceil(LONG / words)
  const long: SourceArticle = { id: 'long', title: 'Long', text: Array(times).fill(text).join('\n\n') }
  const began = performance.now()
  let progress: Progress | undefined
  const { entities, relations } = extract(long, resources, (total) => {
    progress ??= showProgress(process.stderr, total, 'steps')
    progress.step()
  })
  progress?.end()
  const seconds = (performance.now() - began) / 1000
  const statements = relations.reduce((total, relation) => total + relation.statements.length, 0)
  return table([
    ['one very long text', 'words', 's', 'words/s', 'MB at most', 'entities', 'relations', 'statements'],
    [
      `${articles.length} articles, ${times} times`,
      String(times * words),
      seconds.toFixed(0),
      ((times * words) / seconds).toFixed(0),
      (process.resourceUsage().maxRSS / 1024).toFixed(0),
      String(entities.length),
      String(relations.length),
      String(statements),
    ],
  ])
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

function countTokens(text: string): number {
  return tokenise(text, 0, text.length).length
}

function figures(tokens: number, seconds: number): [ms: string, rate: string] {
  return [(1000 * seconds).toFixed(0), (tokens / seconds).toFixed(0)]
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`
}
