/** An article that is full of script, added in the page as a reader would: none of it runs, and nothing is fetched for it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { addFile, alert, bytesOf, dialog, entity, makeGraph, openDialog, STORY } from './articles'
import { launch, openPage } from './open-page'
import { pictureAtRest } from './picture'
import { download, openTakeAway } from './take-away'

let browser: Browser
let folder: string

beforeAll(async () => {
  browser = await launch()
  folder = mkdtempSync(join(tmpdir(), 'relata-hostile-'))
  return async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

const RUN = "globalThis.ranFromArticle='yes'"
const ELSEWHERE = 'https://elsewhere.example'
const MARKUP = [
  `<script>${RUN}</script>`,
  `<script src="${ELSEWHERE}/x.js"></script>`,
  `<img src="x" onerror="${RUN}">`,
  `<img src="${ELSEWHERE}/x.png" srcset="${ELSEWHERE}/y.png 2x">`,
  `<svg onload="${RUN}"><script>${RUN}</script><image href="${ELSEWHERE}/x.svg"/></svg>`,
  `<iframe src="javascript:${RUN}" srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<object data="data:text/html,<script>${RUN}</script>"></object>`,
  `<link rel="stylesheet" href="${ELSEWHERE}/x.css"><style>@import url(${ELSEWHERE}/y.css);</style>`,
  `<p style="background: url(${ELSEWHERE}/z.png)" onclick="${RUN}">`,
  `<details open ontoggle="${RUN}">`,
  `<a href="javascript:${RUN}">the minister</a>`,
  `<meta http-equiv="refresh" content="0; url=${ELSEWHERE}/"><base href="${ELSEWHERE}/">`,
  `<form action="${ELSEWHERE}/"><input autofocus onfocus="${RUN}"></form>`,
].join('\n')
/** The other ways in which words do more than be read. */
const WORDS = `=HYPERLINK("${ELSEWHERE}/","click") {{constructor.constructor("${RUN}")()}} \${${RUN}} $& %3Cscript%3E`
const [dateline, ...told] = STORY
/** Enough of it that it is known for English. */
const story = [
  dateline,
  ...told,
  'Scholz said on Tuesday that the two countries would go on with their support, and that the ministers of both would talk about it again before the end of the year.',
  'The French president, who has visited Berlin twice this year, told reporters after the talks that there was no other way for Europe, and that he was sure of it.',
].join('\n\n')
const HEADLINE = `Macron "><img src=x onerror=${RUN}> meets Scholz`

const ARTICLES: Readonly<Record<string, string>> = {
  'story.txt': [HEADLINE, story, MARKUP, WORDS].join('\n\n'),
  'story.md': [
    `---\ntitle: ${JSON.stringify(HEADLINE)}\npublisher: ${JSON.stringify(MARKUP)}\nurl: https://daily.example/"onclick="${RUN}\nrights: ${JSON.stringify(MARKUP)}\n---`,
    story,
    MARKUP,
    `[The chancellor](javascript:${RUN}) ![met](${ELSEWHERE}/x.png) <javascript:${RUN}> the president.`,
    WORDS,
  ].join('\n\n'),
  'story.html': `<!doctype html><html><head><title>Macron meets Scholz</title><link rel="canonical" href="javascript:${RUN}">
    <meta property="og:url" content="javascript:${RUN}"><meta property="og:site_name" content="${escape(MARKUP)}"></head>
    <body onload="${RUN}"><article><h1>${escape(HEADLINE)}</h1><p>${story.replaceAll('\n\n', '</p><p>')}</p>${MARKUP}
    <p>${escape(MARKUP)}</p><p>${WORDS}</p></article></body></html>`,
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

const didRun = (page: Page) => page.evaluate(() => 'ranFromArticle' in globalThis)

/** What of the page would do something if it were pressed, hovered or loaded. */
const active = (page: Page) =>
  page.evaluate((elsewhere) => {
    const own = new URL('.', window.location.href).href
    return [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) => {
          const isAddress = ['href', 'src', 'srcset', 'action', 'data', 'style'].includes(name)
          const leads = /^\s*javascript:/i.test(value) || value.includes(elsewhere)
          return (
            name.startsWith('on') ||
            (isAddress && leads) ||
            (name === 'src' && !new URL(value, own).href.startsWith(own) && !/^(data|blob):/.test(value))
          )
        })
        .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
    )
  }, ELSEWHERE)

describe('an article full of script', () => {
  it.each(Object.entries(ARTICLES))('is read, shown, and taken away as words: %s', async (name, text) => {
    const { page, faults } = await openPage(browser)
    await openDialog(page)
    await addFile(page, name, bytesOf(text))
    const together = dialog(page).getByRole('checkbox')
    await together.waitFor()
    if (await together.isChecked()) await together.uncheck()
    expect(await active(page)).toEqual([])
    await makeGraph(page)
    await pictureAtRest(page)
    await page.getByRole('region', { name: 'Article' }).getByText('supports Ukraine').waitFor()
    expect(await active(page)).toEqual([])

    await page.getByRole('button', { name: 'Outline' }).click()
    await entity(page, 'Emmanuel Macron').waitFor()
    await page.getByRole('button', { name: 'Table' }).click()
    await page.getByRole('table').waitFor()
    expect(await active(page)).toEqual([])

    const picture = await openTakeAway(page, 'Picture')
    const svg = await download(page, () => picture.getByRole('button', { name: 'Save SVG' }).click())
    const drawn = svg.bytes.toString('utf8')
    expect(await markupIn(page, drawn)).toEqual([])
    await page.keyboard.press('Escape')

    const part = await openTakeAway(page, 'Page')
    const saved = await download(page, () => part.getByRole('button', { name: 'Save page' }).click())
    expect(await didRun(page)).toBe(false)
    expect(faults).toEqual([])

    const path = join(folder, `${name}-saved.html`)
    writeFileSync(path, saved.bytes)
    const other = await browser.newContext({ offline: true })
    const fromDisk = await other.newPage()
    const asked: string[] = []
    fromDisk.on('request', (request) => asked.push(request.url()))
    await fromDisk.goto(pathToFileURL(path).href)
    await fromDisk.getByRole('table').waitFor()
    await fromDisk.getByRole('button', { name: 'Graph', exact: true }).click()
    await pictureAtRest(fromDisk)
    expect(await active(fromDisk)).toEqual([])
    expect(await didRun(fromDisk)).toBe(false)
    expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([])
    await other.close()
  })
})

it('may not name a script as its address', async () => {
  const { page } = await openPage(browser)
  await openDialog(page)
  await addFile(page, 'story.md', bytesOf(`---\ntitle: Macron meets Scholz\nurl: "javascript:${RUN}"\n---\n\n${story}`))
  await alert(page, `story.md: line 3, url: "javascript:${RUN}" is no web address`).waitFor()
})

/** Whatever of an SVG is more than a drawing. */
function markupIn(page: Page, svg: string): Promise<string[]> {
  return page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml')
    return [...parsed.querySelectorAll('*')].flatMap((element) => {
      const isMore = /^(script|image|img|foreignObject|a|iframe|use|parsererror)$/i.test(element.localName)
      const handlers = [...element.attributes].filter(({ name }) => /^on|href$/i.test(name))
      return [...(isMore ? [element.localName] : []), ...handlers.map(({ name }) => name)]
    })
  }, svg)
}
