import { describe, expect, it } from 'vitest'
import { fileName } from '../../../src/explorer/export/file-name'
import { activeFilters } from '../../../src/explorer/filters/active-filters'
import { citation, linkToWords } from '../../../src/explorer/selection/citation'
import { markQuotation, saysName } from '../../../src/explorer/selection/quotation-parts'
import { groupRelations } from '../../../src/explorer/selection/relation-groups'
import { formatDate, formatSpan } from '../../../src/explorer/shared/dates'
import { decodeView } from '../../../src/explorer/state/fragment'
import type { Article } from '../../../src/graph/document'
import { indexGraph } from '../../../src/graph/graph-index'
import { wordsFrom } from '../../../src/graph/wording'
import { relation, SMALL_GRAPH, SMALL_ONTOLOGY, statement } from '../../fixtures/small-graph'

describe('dates', () => {
  it('are written out, a span in the shortest words that say it', () => {
    expect(formatDate('2024-09-17')).toBe('17 September 2024')
    expect(formatDate('some day')).toBe('some day')
    expect(formatSpan('2023-01-01', '2023-12-31')).toBe('2023')
    expect(formatSpan('2024-02-01', '2024-02-29')).toBe('February 2024')
    expect(formatSpan('2024-02-03', '2024-02-03')).toBe('3 February 2024')
    expect(formatSpan('2024-02-03', '2024-03-01')).toBe('3 February 2024 – 1 March 2024')
  })
})

describe('file names', () => {
  it('are made of the words of the title, not too many, without what a system may refuse', () => {
    expect(fileName(['Russia can’t be defeated: “so what?”', ''], 'png')).toBe('russia-cant-be-defeated-so-what.png')
    expect(fileName(['Łódź / Türkiye', 'only leads'], 'svg')).toBe('łodz-turkiye--only-leads.svg')
    expect(fileName(['???'], 'svg')).toBe('relata.svg')
    expect(fileName(['word '.repeat(40)], 'png').length).toBeLessThanOrEqual(64)
  })
})

describe('a quotation', () => {
  const text = 'The Kazakh president told him. Next.'
  const range = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const said = { ...statement('Arland'), start: 0, end: 30 }

  it('is cut where its ends and its predicate begin and end, the shorter one first', () => {
    const parts = markQuotation(text, {
      ...said,
      source: range('The Kazakh president'),
      target: range('Kazakh'),
      predicate: range('told'),
    })
    expect(parts).toEqual([
      { text: 'The ', role: 'source' },
      { text: 'Kazakh', role: 'target' },
      { text: ' president', role: 'source' },
      { text: ' ', role: null },
      { text: 'told', role: 'predicate' },
      { text: ' him.', role: null },
    ])
  })

  it('leaves out of its marks what lies outside of it', () => {
    const parts = markQuotation(text, {
      ...said,
      source: range('Next'),
      target: range('him'),
      predicate: range('told'),
    })
    expect(parts.map((part) => part.text).join('')).toBe('The Kazakh president told him.')
    expect(parts.map((part) => part.role)).toEqual([null, 'predicate', null, 'target', null])
  })

  it('tells words that name somebody from words that only stand for them', () => {
    expect(saysName('Scholz', 'Olaf Scholz')).toBe(true)
    expect(saysName('the European Union', 'European Union')).toBe(true)
    expect(saysName('Germany’s', 'Germany')).toBe(true)
    expect(saysName('They', 'Kazakhstan')).toBe(false)
    expect(saysName('he', 'the West')).toBe(false)
  })

  const article: Article = { id: 'a', title: 'A title', text, blocks: [], sentences: [], published: '2024-03-01' }

  it('is cited with where it comes from', () => {
    expect(citation({ ...article, url: 'https://example.org/a' }, said)).toBe(
      '“The Kazakh president told him.”\nA title, 1 March 2024, https://example.org/a',
    )
  })

  it('leads to its words in the original, where that is on the web', () => {
    expect(linkToWords({ ...article, url: 'https://example.org/a#top' }, said)).toBe(
      'https://example.org/a#:~:text=The%20Kazakh%20president%20told%20him.',
    )
    const long = {
      ...article,
      url: 'https://example.org/a',
      text: 'Well-kept, one two three\nfour five six seven eight.',
    }
    expect(linkToWords(long, { ...said, start: 0, end: long.text.length })).toBe(
      'https://example.org/a#:~:text=Well%2Dkept%2C%20one%20two%20three,five%20six%20seven%20eight.',
    )
    expect(linkToWords({ ...article, url: 'javascript:alert(1)' }, said)).toBeNull()
    expect(linkToWords(article, said)).toBeNull()
  })
})

describe('relations in words', () => {
  const denied = (type: string) => relation('a', type, 'b', [statement('Arland', { polarity: 'denied' })])

  it('read from either end, denials too', () => {
    const leads = relation('a', 'leads', 'b', [statement('Arland')])
    expect(wordsFrom(leads, 'a', SMALL_ONTOLOGY)).toBe('leads')
    expect(wordsFrom(leads, 'b', SMALL_ONTOLOGY)).toBe('is led by')
    expect(wordsFrom(denied('leads'), 'a', SMALL_ONTOLOGY)).toBe('does not lead')
    expect(wordsFrom(denied('leads'), 'b', SMALL_ONTOLOGY)).toBe('is not led by')
    expect(wordsFrom(denied('trades_with'), 'b', SMALL_ONTOLOGY)).toBe('does not trade with')
  })

  it('keep the article’s own words, which have no other end to be read from', () => {
    const own = { ...relation('a', 'related_to', 'b', [statement('Arland')]), label: 'would help lift' }
    expect(wordsFrom(own, 'a', SMALL_ONTOLOGY)).toBe('would help lift')
    expect(wordsFrom(own, 'b', SMALL_ONTOLOGY)).toBe('← would help lift')
  })

  it('are grouped by what they say of an entity', () => {
    const all = SMALL_GRAPH.relations.map((one) => ({ relation: one, statements: one.statements }))
    const groups = groupRelations('country/arland', all, SMALL_ONTOLOGY)
    expect(groups.map(({ words, rows }) => [words, rows.map((row) => row.other)])).toEqual([
      ['is led by', ['person/ada']],
      ['trades with', ['country/borduria']],
      ['arms', ['country/borduria']],
    ])
  })
})

describe('active filters', () => {
  const words = (fragment: string) =>
    activeFilters(decodeView(fragment).view, indexGraph(SMALL_GRAPH)).map((filter) => filter.words)

  it('say what narrows the picture', () => {
    expect(words('')).toEqual([])
    expect(words('types=leads,arms&kinds=!person&focus=country/arland:2')).toEqual([
      'around Arland, 2 steps',
      'only leads, arms',
      'without People',
    ])
    expect(words('time=2023-01-01..2023-12-31&statements=2&isolated=hidden&hide=commodity/oil')).toEqual([
      '2023',
      'at least 2 quotations',
      'without those that have no line',
      '1 hidden by hand',
    ])
  })

  it('do not list what is off at first, but what of it was let in', () => {
    expect(words('types=!related_to,leads')).toEqual(['without leads'])
    expect(words('types=!leads')).toEqual(['without leads, with “In the article’s own words”'])
    expect(words('types=')).toEqual(['no relation type'])
  })

  it('can each be lifted by itself', () => {
    const index = indexGraph(SMALL_GRAPH)
    const { view } = decodeView('types=leads&kinds=!person')
    const [first] = activeFilters(view, index)
    expect(first?.lift(view, index)).toEqual(decodeView('kinds=!person').view)
  })
})
