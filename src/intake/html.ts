/**
 * A web page to the article on it: Mozilla's Readability (the library behind Firefox's reader view) finds the story,
 * linkedom stands in for a browser's document, so that the same code runs in Node and in a worker. Nothing of the page
 * is ever run or fetched.
 */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom/worker'
import { parseDay } from './dates'
import { isWebAddress, type Metadata } from './front-matter'
import { renderText } from './rendered-text'
import { nestsDeeperThan } from './walk-dom'

/** Readability's time grows with the cube of the depth; a page that people read nests some thirty deep. */
const DEEPEST = 150

/**
 * @param source the page's HTML
 * @returns the story's text, its headline as the first line, and what the page says of it
 */
export function readPage(source: string): { metadata: Metadata; text: string } {
  const page = parse(source)
  const headline = headlineOf(page)
  const address =
    attribute(page, 'link[rel="canonical"]', 'href') ?? attribute(page, 'meta[property="og:url"]', 'content')
  const time = attribute(page, 'time[datetime]', 'datetime')
  const everything = renderText(page.body)
  // Readability takes the document apart, so all else is read before.
  const story = nestsDeeperThan(page.body, DEEPEST) ? null : findStory(page)
  const title = headline ?? story?.title?.trim() ?? ''
  const body = story?.content ? renderText(story.content) : everything
  return {
    metadata: {
      ...(title === '' ? {} : { title }),
      ...definedText('publisher', story?.siteName),
      ...definedText('published', parseDay(story?.publishedTime ?? time ?? '')),
      ...definedText('url', address !== undefined && isWebAddress(address) ? address : undefined),
    },
    text: headline === undefined ? body : withHeadline(headline, body),
  }
}

function findStory(page: Document) {
  return new Readability<Node>(page, { serializer: (node) => node }).parse()
}

/** The text of a piece of HTML as a browser would show it, without looking for a story in it. */
export function renderedTextOf(html: string): string {
  return renderText(parse(html).body)
}

/** @returns the encoding that the head of a page declares, or undefined */
export function declaredEncoding(head: string): string | undefined {
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
}

const FRAME_TAG = /<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?>/gi
const HEAD = /<head(?:\s[^>]*)?>([\s\S]*?)<\/head\s*>/i
const TITLE = /<title(?:\s[^>]*)?>[\s\S]*?<\/title\s*>/i

/** linkedom wants html, head and body written out, where a browser adds what is missing. */
function parse(html: string): Document {
  const head = HEAD.exec(html)
  const rest = head === null ? html : html.slice(0, head.index) + html.slice(head.index + head[0].length)
  const headContent = head?.[1] ?? TITLE.exec(html)?.[0] ?? ''
  const body = rest.replace(FRAME_TAG, '')
  return parseHTML(`<!doctype html><html><head>${headContent}</head><body>${body}</body></html>`).document
}

/** The page's h1; of several (a site's name is often one) the one that the page's title repeats. */
function headlineOf(page: Document): string | undefined {
  const headlines = [...page.querySelectorAll('h1')]
    .map((element) => renderText(element).replace(/\s+/g, ' '))
    .filter((headline) => headline !== '')
  if (headlines.length === 1) return headlines[0]
  const title = attribute(page, 'meta[property="og:title"]', 'content') ?? page.title
  return headlines.find((headline) => title.includes(headline))
}

function attribute(page: Document, selector: string, name: string): string | undefined {
  return page.querySelector(selector)?.getAttribute(name)?.trim()
}

function definedText(field: keyof Metadata, value: string | null | undefined): Metadata {
  const text = value?.trim() ?? ''
  return text === '' ? {} : { [field]: text }
}

/** Readability drops a headline that repeats the title; it is part of the article as read. */
function withHeadline(headline: string, body: string): string {
  if (body.startsWith(headline)) return body
  return body === '' ? headline : `${headline}\n\n${body}`
}
