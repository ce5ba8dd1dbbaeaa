// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import widths from '../../../data/fonts/widths.json'
import { figure, type FigureInput } from '../../../src/export/figure/figure'
import type { Article, GraphDocument, Relation } from '../../../src/graph/document'
import { drawingOf } from '../../../src/layout/drawing'
import { geometryOf } from '../../../src/layout/geometry'
import { measureWith } from '../../../src/layout/measure'
import { entity, graphOf, relation, statement } from '../graph/made'

const measure = measureWith(widths)
const positions = new Map([
  ['kz', { x: -200, y: 0 }],
  ['de', { x: 200, y: 0 }],
  ['oil', { x: 0, y: 200 }],
])
const claim = { statements: [statement({ speaker: 'kz' })] }
const denial = { statements: [statement({ polarity: 'denied' })] }
const contested = { statements: [statement(), statement({ polarity: 'denied' })] }
const planned = { statements: [statement({ certainty: 'planned' })] }

function story(...relations: Relation[]): GraphDocument {
  const entities = [
    entity('kz', { name: 'Kazakhstan' }),
    entity('de', { name: 'Germany' }),
    entity('oil', { name: 'oil', kind: 'commodity' }),
  ]
  return graphOf(entities, relations)
}

function svgOf(document: GraphDocument, over: Partial<FigureInput> = {}): string {
  const drawing = drawingOf(document, positions, geometryOf(document, measure), measure)
  return figure({
    document,
    drawing,
    measure,
    theme: 'light',
    legend: true,
    key: true,
    source: true,
    width: 1600,
    ...over,
  })
}

/** The figure as an XML parser reads it. */
function parse(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return document
}

function textsOf(svg: string): string[] {
  return [...parse(svg).querySelectorAll('text')].map((text) => text.textContent)
}

const dashesOf = (svg: string) =>
  [...parse(svg).querySelectorAll('path[stroke-opacity]')].map((path) => path.getAttribute('stroke-dasharray'))

describe('figure', () => {
  it('says what in it was corrected by hand, and by whom, whatever else is switched off', () => {
    const mark = { id: 'one', action: 'rename', by: 'Ann', on: '2024-09-20', note: 'was called D.' } as const
    const document = story(
      relation('kz', 'supplies', 'de', { statements: [statement({ corrections: [{ ...mark, by: 'Bo' }] })] }),
    )
    const corrected = {
      ...document,
      entities: document.entities.map((one) => (one.id === 'de' ? { ...one, corrections: [mark] } : one)),
    }
    const words = 'Corrected by hand (Ann, Bo): Germany; Kazakhstan supplies Germany'
    expect(textsOf(svgOf(corrected, { legend: false, key: false, source: false }))).toContain(words)
    expect(textsOf(svgOf(document)).join()).toContain('Corrected by hand (Bo)')
    const dots = (svg: string) => svg.split('<circle').length - 1
    expect(dots(svgOf(corrected, { legend: false })) - dots(svgOf(document, { legend: false }))).toBe(1)
    expect(textsOf(svgOf(corrected))).toContain('corrected by hand')
    expect(textsOf(svgOf(document))).not.toContain('corrected by hand')
    expect(textsOf(svgOf(story(relation('kz', 'supplies', 'de')))).join()).not.toContain('Corrected')
  })

  it('holds names, words on lines, title, subtitle and filters as text', () => {
    const svg = svgOf(story(relation('kz', 'supplies', 'de')), {
      title: 'Oil & gas',
      subtitle: '“A” <b>',
      filters: 'Only economy',
    })
    const texts = textsOf(svg)
    for (const text of ['Kazakhstan', 'Germany', 'oil', 'supplies', 'Oil & gas', '“A” <b>', 'Only economy']) {
      expect(texts).toContain(text)
    }
  })

  it('is as wide as asked, and as high as it needs or as asked', () => {
    const svg = parse(svgOf(story(), { width: 800, height: 450 })).documentElement
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual(['800', '450'])
    const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number)
    expect(width / height).toBeCloseTo(800 / 450, 2)
    expect(Number(parse(svgOf(story())).documentElement.getAttribute('height'))).toBeGreaterThan(300)
  })

  it('fills a page of given shape: the picture grows, and no sliver is left unpainted', () => {
    const svg = parse(
      svgOf(story(relation('kz', 'supplies', 'de')), { width: 1920, height: 1080, legend: false, source: false }),
    )
    const [, , width = 0, height = 0] = (svg.documentElement.getAttribute('viewBox') ?? '').split(' ').map(Number)
    expect(Math.abs(width / height - 16 / 9)).toBeLessThan(1e-5)
    const zoom = /scale\(([\d.]+)\)/.exec(
      svg.querySelector('g[transform^="translate"][transform*="scale"]')?.getAttribute('transform') ?? '',
    )
    expect(Number(zoom?.[1])).toBeGreaterThan(1.1)
  })

  it('has an alternative text that tells who is in it and what holds between them', () => {
    const document = parse(svgOf(story(relation('kz', 'supplies', 'de', denial)), { title: 'A pipeline' }))
    expect(document.querySelector('title')?.textContent).toBe('A pipeline')
    expect(document.querySelector('desc')?.textContent).toBe(
      'A network of 3 entities and 1 relation. Countries: Kazakhstan, Germany. Commodity: oil. Kazakhstan does not supply Germany.',
    )
    expect(document.documentElement.getAttribute('role')).toBe('img')
  })

  it('draws each status its own way and says so on the line', () => {
    const svg = svgOf(
      story(
        relation('kz', 'supplies', 'de', claim),
        relation('kz', 'supplies', 'oil', denial),
        relation('de', 'supplies', 'oil', contested),
      ),
    )
    expect(dashesOf(svg)).toEqual(['6 4', '1.5 3.5', '9 3 1.5 3'])
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['supplies', '× does not supply', 'supplies (contested)']))
  })

  it('draws plain statements solid, and what is only planned in italics', () => {
    const svg = svgOf(story(relation('kz', 'supplies', 'de', planned)))
    expect(dashesOf(svg)).toEqual([null])
    const label = [...parse(svg).querySelectorAll('text')].find((text) => text.textContent === 'supplies')
    expect(label?.getAttribute('font-style')).toBe('italic')
  })

  it.each([
    ['one way', [relation('kz', 'supplies', 'de')], 1],
    ['both ways', [relation('kz', 'supplies', 'de'), relation('de', 'supplies', 'kz')], 2],
    ['neither way, for a symmetric one', [relation('kz', 'trades_with', 'de')], 0],
  ])('has arrowheads %s', (_, relations, heads) => {
    const svg = svgOf(story(...relations), { legend: false })
    const shapes = 1 // The triangle of the commodity.
    expect(parse(svg).querySelectorAll('polygon')).toHaveLength(shapes + heads)
  })

  it('draws several relations of a pair as one line and lists them all in the key', () => {
    const svg = svgOf(
      story(
        relation('kz', 'trades_with', 'de'),
        relation('kz', 'supplies', 'de', claim),
        relation('de', 'buys_from', 'kz', planned),
      ),
    )
    expect(dashesOf(svg)).toHaveLength(1)
    const texts = textsOf(svg)
    expect(texts).toContain('trades with +2 [1]')
    const key = texts.slice(texts.indexOf('[1]') + 1).join(' ')
    expect(key).toContain('Kazakhstan trades with, supplies (claimed) Germany; Germany buys from (planned) Kazakhstan')
  })

  it('lists in the key what finds no room on its line', () => {
    const document = story(relation('kz', 'supplies', 'de', denial))
    const near = new Map([...positions, ['de', { x: -90, y: 0 }]])
    const drawing = drawingOf(document, near, geometryOf(document, measure), measure)
    const svg = svgOf(document, { drawing })
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['[1]', 'Kazakhstan does not supply Germany']))
    expect(textsOf(svg)).not.toContain('× does not supply')
  })

  it('keeps what a number stands for clear of the number, however long that is', () => {
    const document = story(relation('kz', 'supplies', 'de'))
    const drawing = drawingOf(document, positions, geometryOf(document, measure), measure)
    const lines = drawing.lines.map((line) => ({ ...line, number: 1724 }))
    const texts = [...parse(svgOf(document, { drawing: { ...drawing, lines } })).querySelectorAll('text')]
    const at = (words: string) => Number(texts.find((text) => text.textContent === words)?.getAttribute('x'))
    const room = at('Kazakhstan supplies Germany') - at('[1724]')
    expect(room).toBeGreaterThan(measure('[1724]', { family: 'sans', size: 11, weight: 400 }) * 1.1)
  })

  it('has a legend of what is in it and of nothing else', () => {
    const svg = svgOf(story(relation('kz', 'supplies', 'de', claim)), { key: false, source: false })
    const texts = textsOf(svg)
    expect(texts.slice(0, texts.indexOf('supplies'))).toEqual([
      'Country',
      'Commodity',
      'someone quoted says so',
      'from … to',
      'Economy',
    ])
    expect(textsOf(svgOf(story(), { legend: false, source: false }))).toEqual(['Kazakhstan', 'Germany', 'oil'])
  })

  it('names the source with publisher, date and link', () => {
    const article: Article = {
      id: 'a',
      title: 'A story',
      publisher: 'bne IntelliNews',
      published: '2024-09-17',
      url: 'https://example.org/a?b&c',
      text: '',
      blocks: [],
      sentences: [],
    }
    expect(textsOf(svgOf({ ...story(), articles: [article] }))).toContain(
      'Source: “A story”, bne IntelliNews, 17 September 2024, https://example.org/a?b&c',
    )
    expect(textsOf(svgOf({ ...story(), articles: [] })).join()).not.toContain('Source')
  })

  it('says of a graph without articles only that it affirms a relation', () => {
    const stated = story(relation('kz', 'supplies', 'de'))
    const bare = textsOf(svgOf({ ...stated, articles: [] }))
    expect(bare.filter((text) => text === 'affirmed' || text === 'the article says so')).toEqual(['affirmed'])
  })

  it('names as many sources as there is room for, whole, and counts the others', () => {
    const title = 'A headline that goes on and on, as some of them do, '.repeat(5)
    const articles = Array.from({ length: 7 }, (_, i): Article => {
      return { id: `a${i}`, title: `${i} ${title}`, publisher: `Paper ${i}`, text: '', blocks: [], sentences: [] }
    })
    const told = (document: GraphDocument) => {
      const texts = textsOf(svgOf({ ...story(), articles: document.articles }))
      return texts.slice(texts.findIndex((text) => text.startsWith('Sources: '))).join(' ')
    }
    expect(told({ ...story(), articles })).toMatch(/^Sources: “0 .*”, Paper 0 · and 6 more Kazakhstan/)
    const short = articles.map((article) => ({ ...article, title: 'Oil' }))
    expect(told({ ...story(), articles: short })).toMatch(/“Oil”, Paper 3 · and 3 more Kazakhstan/)
  })

  it('grows a short key with the page, and leaves a long one small', () => {
    const many = Array.from({ length: 160 }, (_, i) => entity(`e${i}`, { name: `Borough ${i}` }))
    const pairs = many.slice(1).map(({ id }) => relation('e0', 'supplies', id))
    const places = new Map(many.map(({ id }, i) => [id, { x: (i % 10) * 320, y: Math.floor(i / 10) * 180 }]))
    const sizeOfKey = (numbered: number) => {
      const document = graphOf(many, pairs)
      const drawing = drawingOf(document, places, geometryOf(document, measure), measure)
      const lines = drawing.lines.map((line, i) => ({ ...line, label: null, number: i < numbered ? i + 1 : null }))
      const texts = [...parse(svgOf(document, { drawing: { ...drawing, lines } })).querySelectorAll('text')]
      return Number(texts.find((text) => text.textContent === '[1]')?.getAttribute('font-size'))
    }
    expect(sizeOfKey(2)).toBeGreaterThan(25)
    expect(sizeOfKey(159)).toBe(11)
  })

  it('paints its ground in the theme’s colour, or none', () => {
    const ground = (svg: string) => parse(svg).querySelector('svg > rect[width][height]:not([x])')?.getAttribute('fill')
    expect(ground(svgOf(story()))).toBe('#fbf8f1')
    expect(ground(svgOf(story(), { theme: 'dark' }))).toBe('#17181a')
    expect(ground(svgOf(story(), { transparent: true }))).toBeUndefined()
  })

  it('gives the same string for the same input', () => {
    const document = story(relation('kz', 'supplies', 'de'), relation('kz', 'supplies', 'oil'))
    expect(svgOf(document)).toBe(svgOf(structuredClone(document)))
  })

  it('stays well-formed whatever is in a name', () => {
    const odd = graphOf([entity('kz', { name: 'A\u0000 <script>&"\u{1F6E2}' })], [])
    expect(textsOf(svgOf(odd)).join('')).toContain('A <script>&"\u{1F6E2}')
  })

  it('draws an empty graph and a relation of an entity to itself', () => {
    expect(parse(svgOf(graphOf([], []))).querySelector('desc')?.textContent).toBe(
      'A network of 0 entities and 0 relations.',
    )
    const svg = svgOf(story(relation('kz', 'supplies', 'kz')))
    expect(textsOf(svg)).toContain('Kazakhstan supplies Kazakhstan')
  })
})
