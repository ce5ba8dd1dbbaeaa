/** What the extracting worker answers. */
import type { GraphDocument } from '../../graph/document'
import { mergeDocuments } from '../../graph/merge'
import { isEnglish } from '../../extract/english'
import { extract } from '../../extract/extract'
import type { Resources } from '../../extract/resources'
import { articleOf, type SourceArticle } from '../../intake/article-of'
import { decodeText } from '../../intake/decode'
import { guessPublisher } from '../../intake/guess-publisher'
import { IntakeError } from '../../intake/intake-error'
import { lacksPlaces, placed } from '../load/place'
import { contentKey } from '../shared/content-key'
import { LARGEST_FILE, LONGEST_TEXT, sizeInWords } from './limits'
import type { Answers, Asks, Draft, FromExtractor, Questions, Stage } from './messages'
import { pause } from './pause'
import { fetchResources } from './resources'

/** Someone is waiting: of the time that an article takes, the layout is to be the smaller part. */
const LAYOUT_EFFORT = 0.05

let resources: Promise<Resources> | null = null
/** Whether a question waits for the resources. */
let isAwaited = false
/** What is being made and still wanted. */
let wanted: Questions['make'] | null = null
/** The graphs of articles, as long as these stay as they are: to add one to others costs that one. */
const made = new Map<string, GraphDocument>()

// Whoever starts the worker is about to need them; what was asked meanwhile comes first.
setTimeout(() => void readied().catch(() => undefined))

/** @throws Error in words */
export function answer(question: Questions[Asks]): Promise<Answers[Asks]> {
  switch (question.asks) {
    case 'read':
      return read(question.file)
    case 'guess':
      return draftOf(articleOf({ name: '' }, { metadata: {}, text: pasted(question.text) }))
    case 'make':
      return make(question)
  }
}

async function read(file: File): Promise<Draft> {
  if (file.size > LARGEST_FILE) {
    throw new IntakeError(
      file.name,
      `this file has ${sizeInWords(file.size)}, an article has a few; files up to ${sizeInWords(LARGEST_FILE)} are read: copy its text and paste it`,
    )
  }
  progress('opening', null)
  const reader = import('../../intake/read-article-file')
  const bytes = await file.arrayBuffer().catch((error: unknown) => {
    throw new IntakeError(file.name, `the browser could not read it (${error instanceof Error ? error.message : ''})`)
  })
  const { readArticleFile } = await reader
  return draftOf(await readArticleFile({ name: file.name, bytes: new Uint8Array(bytes) }))
}

/** What is being made is not wanted any more. Articles that were read stay known: whatever is asked next has most of them. */
export function leave(): void {
  wanted = null
}

/** As if it had come from a file of text. */
function pasted(text: string): string {
  return decodeText('', new TextEncoder().encode(text))
}

async function draftOf(article: SourceArticle): Promise<Draft> {
  const publisher = article.publisher ?? guessPublisher(article.text)
  return {
    article: publisher === undefined ? article : { ...article, publisher },
    foreign: isEnglish(article.text) ? null : await foreignName(article.text),
  }
}

async function foreignName(text: string): Promise<string> {
  const { languageNameOf } = await import('../../intake/language-name')
  const name = languageNameOf(text)
  return name === null || name === 'English' ? 'another language' : name
}

async function make(question: Questions['make']): Promise<GraphDocument> {
  wanted = question
  const { articles, beside } = question
  const long = articles.find(({ text }) => text.length > LONGEST_TEXT)
  if (long !== undefined) {
    throw new Error(
      `“${long.title}” has ${long.text.length.toLocaleString('en')} letters, which is a book; up to ${LONGEST_TEXT.toLocaleString('en')} are read at a time. Take the part that matters.`,
    )
  }
  const documents: GraphDocument[] = beside === null ? [] : [beside]
  const twice = articles.find(({ id }) => beside?.articles.some((other) => other.id === id))
  if (twice !== undefined) throw new Error(`“${twice.title}” is among the sample’s articles already.`)
  for (const [place, article] of articles.entries()) {
    const told = (share: number) => progress('extracting', (place + share) / articles.length)
    documents.push(await graphOf(article, told))
  }
  await pause()
  if (wanted !== question) throw new Error('The graph was not wanted any more.')
  const [first, ...others] = documents
  if (first === undefined) throw new Error('No article was chosen.')
  const document = mergeDocuments([first, ...others])
  if (document.entities.length === 0 || !lacksPlaces(document)) return document
  progress('placing', null)
  return placed(document, LAYOUT_EFFORT)
}

/** @param onShare told the share of the work that is done, from 0 to 1 */
async function graphOf(article: SourceArticle, onShare: (share: number) => void): Promise<GraphDocument> {
  const key = contentKey(article)
  const known = made.get(key)
  if (known !== undefined) return known
  const document = extract(article, await loaded(), hundredths(onShare))
  made.set(key, document)
  return document
}

/** Counts steps, and tells of every hundredth only: a message for each takes longer than most steps. */
function hundredths(onShare: (share: number) => void): (total: number) => void {
  let done = 0
  let told = 0
  return (total) => {
    done++
    const hundredth = Math.floor((100 * done) / total)
    if (hundredth === told) return
    told = hundredth
    onShare(hundredth / 100)
  }
}

async function loaded(): Promise<Resources> {
  isAwaited = true
  progress('fetching', null)
  try {
    return await readied()
  } finally {
    isAwaited = false
    progress('extracting', null)
  }
}

/** Begun at once; begun again where it failed. */
function readied(): Promise<Resources> {
  if (resources === null) {
    resources = fetchResources((fraction) => {
      if (isAwaited) progress('fetching', fraction)
    })
    resources.catch(() => {
      resources = null
    })
  }
  return resources
}

function progress(stage: Stage, fraction: number | null): void {
  const message: FromExtractor = { tells: 'progress', stage, fraction }
  postMessage(message)
}
