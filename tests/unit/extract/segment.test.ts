import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, BlockRole } from '../../../src/graph/document'
import { clean } from '../../../src/extract/clean'
import { segment, type SegmentOptions } from '../../../src/extract/segment'

/** Paragraphs parted by blank lines, as blocks of one role. */
function blocksOf(text: string, role: BlockRole = 'paragraph'): Block[] {
  return Array.from(text.matchAll(/[^\n]+(?:\n[^\n]+)*/g), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    role,
  }))
}

function sentencesOf(text: string, role?: BlockRole, options?: SegmentOptions): string[] {
  return segment(text, blocksOf(text, role), options).sentences.map(({ start, end }) => text.slice(start, end))
}

/** Each quotation with its marks; "+" before it: goes on from the paragraph before; "…" after it: never closed. */
function quotationsOf(text: string): string[] {
  return segment(text, blocksOf(text)).quotations.map(
    ({ start, end, continues, closed }) => `${continues ? '+' : ''}${text.slice(start, end)}${closed ? '' : '…'}`,
  )
}

describe('sentences', () => {
  it.each([
    ['Germany buys oil.', 'Kazakhstan sells it!', 'Why now?', 'Nobody knows…', 'The end.'],
    ['Gen. Omar Bek and Lt. Col. Anna Weber met Sen. J. D. Vance on Jan. 5 in St. Petersburg.', 'They left.'],
    ['The U.S. President met the U.K. Prime Minister at 5 p.m. Moscow time.', 'George W. Bush was not there.'],
    ['Troops left the U.S.', 'The president stayed.'],
    ['The vote is due in Nov. 2025 under Art. 5 of the treaty, i.e. No. 10 on the list.', 'No.', 'It is not.'],
    ['Apple Inc. Chief Executive Tim Cook spoke.', 'Bek works at Shell plc.', 'He left in Nov.', 'She stayed.'],
    ['Smith et al. wrote it, vs. the rest, e.g. Poland.', 'It cost $3.5 bn.', 'Nobody paid.'],
    ['Output rose by 3.5 per cent to 1.2 million barrels a day.', '2024 was worse.', '$5 billion went missing.'],
    ['He sat in the sun.', 'Scholz did not.', 'That was Plan B.', 'The plan failed.'],
    ['See www.example.org or write to a.weber@example.org.', 'Node.js is no country.'],
    ['It was … well … over.', 'Then... nothing.', 'The end came...', 'Slowly.'],
    ['The deal (signed in May. It lapsed in June) was never ratified.', '(Nobody noticed.', 'Nobody cared.)'],
    ['The effort—which envisages peace. . .—failed [...] again.', 'It was over.[3]', 'Then war came.'],
    ['Yahoo! said so – and so did Bek – in Astana.', 'He left; she stayed: both were right.'],
    ['Olá.', 'Ásia é grande.', 'He waved 👋.', '😀 Then he left.'],
  ])('end at full stops that end them, %#: %s', (...sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })

  it.each([
    ['"Why?" he asked.'],
    ['"It is over."', 'He left.'],
    ['"Why now?" Tokayev asked.', '"Because!" Anna Weber replied.', '"Why?"', 'She left.'],
    ['"They are trying.', 'They have ties with the West," Bek said.'],
    ['He said: “We will go.', 'We will not stay.”', 'Then he left.'],
    ['‘It is over.’', '“So it is.”', 'They left (for Baku).', 'The “new level.”', 'It was high.'],
    ['She lives in the “U.S.”', 'Bek does not.'],
  ])('end around quotation marks, %#: %s', (...sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })

  it('end inside date lines, numbering and headlines nowhere', () => {
    expect(sentencesOf('MOSCOW. Sept 17 (Interfax) - Russia sells gas. It sells oil.')).toEqual([
      'MOSCOW. Sept 17 (Interfax) - Russia sells gas.',
      'It sells oil.',
    ])
    expect(sentencesOf('1. Kazakhstan sells oil. Germany buys it.')).toEqual([
      '1. Kazakhstan sells oil.',
      'Germany buys it.',
    ])
    expect(sentencesOf('U.S. And Russia Hold Talks', 'headline')).toEqual(['U.S. And Russia Hold Talks'])
  })

  it('part a caption from its credit', () => {
    expect(sentencesOf('Weber, left, in Astana. / Kazakh presidency', 'caption')).toEqual([
      'Weber, left, in Astana.',
      '/ Kazakh presidency',
    ])
  })

  it('take the word of a lexicon on abbreviations', () => {
    const abbreviation = (word: string) => (word === 'Akim.' ? 'inside' : undefined)
    expect(sentencesOf('They met Akim. Bek there.')).toEqual(['They met Akim.', 'Bek there.'])
    expect(sentencesOf('They met Akim. Bek there.', 'paragraph', { abbreviation })).toEqual([
      'They met Akim. Bek there.',
    ])
  })

  it('stand in their blocks, furniture left out, with offsets in UTF-16 units', () => {
    const text = '😀 Ja.\u00A0Nein.\r\n\r\nNews\r\n\r\ne\u0301 A. '
    const blocks: Block[] = [
      { start: 0, end: 12, role: 'paragraph' },
      { start: 16, end: 20, role: 'furniture' },
      { start: 24, end: text.length, role: 'paragraph' },
    ]
    expect(segment(text, blocks).sentences).toEqual([
      { start: 0, end: 6, block: 0 },
      { start: 7, end: 12, block: 0 },
      { start: 24, end: 29, block: 2 },
    ])
  })

  it('are cut at a clause mark or between words where they never end', () => {
    const clauses = 'and the pipeline runs on to the next country, '.repeat(3000).trim()
    const pieces = sentencesOf(clauses)
    expect(pieces.every((piece) => piece.length <= 6000 && piece.endsWith(','))).toBe(true)
    expect(pieces.join(' ')).toBe(clauses)
    const words = sentencesOf('word '.repeat(20000).trim())
    expect(words.every((piece) => piece.length <= 6000 && /^(?:word ?)+$/.test(piece))).toBe(true)
    expect(words.join(' ')).toBe('word '.repeat(20000).trim())
    expect(sentencesOf('😀'.repeat(20000)).every((piece) => !piece.endsWith('\uD83D'))).toBe(true)
  })
})

describe('quotations', () => {
  it.each([
    ['He called it "a new level" and left.', ['"a new level"']],
    ['"A," said X. "B. C," he added.', ['"A,"', '"B. C,"']],
    ['“A,” said X, “B.” Then “C”.', ['“A,”', '“B.”', '“C”']],
    ['«A», dit-il. „B“, sagte sie. »C«, sagte er. ”D”, sade han.', ['«A»', '„B“', '»C«', '”D”']],
    ['‘A,’ said X. ‘It’s Germany’s,’ said Y.', ['‘A,’', '‘It’s Germany’s,’']],
    ["'A,' said X. 'It's Germany's,' said Y.", ["'A,'", "'It's Germany's,'"]],
    ['“He told me ‘no’ and “never” again,” she said.', ['“He told me ‘no’ and “never” again,”']],
    ['‘He told me “no” again,’ she said.', ['‘He told me “no” again,’']],
    ['“He said "no" loudly,” said X.', ['“He said "no" loudly,”']],
    ['A plan—"the last bus"—and ("maybe") more.', ['"the last bus"', '"maybe"']],
    ['‘the workers’ union is right,’ he said. The workers’ union won.', ['‘the workers’ union is right,’']],
  ])('%s', (text, expected) => {
    expect(quotationsOf(text)).toEqual(expected)
  })

  it.each([
    "Germany's oil, the workers' union, the '90s, rock 'n' roll and don't.",
    'Germany’s oil, the workers’ union, the ’90s, the ‘90s and don’t.',
    'A 48" pipe and a 6\'2" man.',
    'No quotation here.',
  ])('are none in "%s"', (text) => {
    expect(quotationsOf(text)).toEqual([])
  })

  it('go on over paragraphs, each re-opened, the last one closed', () => {
    expect(quotationsOf('He said: “A. B.\n\n“C.\n\n“D.”\n\n“E,” she said.')).toEqual([
      '“A. B.…',
      '+“C.…',
      '+“D.”',
      '“E,”',
    ])
    expect(quotationsOf('"A.\n\n"B," he said.')).toEqual(['"A.…', '+"B,"'])
    expect(quotationsOf('“A.\n\nB,” he said.')).toEqual(['“A.…', '+B,”'])
  })

  it('end with their block, or before the next one, where they are never closed', () => {
    expect(quotationsOf('He said "we go.\n\nThey went.')).toEqual(['"we go.…'])
    expect(quotationsOf('"It is over. He left. "We go," said Y.')).toEqual(['"It is over. He left.…', '"We go,"'])
    expect(quotationsOf('“It is over. He left. “We go,” said Y.')).toEqual(['“It is over. He left.…', '“We go,”'])
  })

  it('give what stands between the marks, and their block', () => {
    const text = 'A.\n\nHe said “ yes ”, then "no'
    expect(segment(text, blocksOf(text)).quotations).toEqual([
      { start: 12, end: 19, inner: { start: 14, end: 17 }, block: 1, continues: false, closed: true },
      { start: 26, end: 29, inner: { start: 27, end: 29 }, block: 1, continues: false, closed: false },
    ])
  })

  it('go on past a caption between two paragraphs', () => {
    const text = 'He said “A.\n\nA “tanker”.\n\n“B.”'
    const blocks = blocksOf(text).map((block, index): Block => (index === 1 ? { ...block, role: 'caption' } : block))
    const found = segment(text, blocks).quotations.map(({ block, continues, closed }) => ({ block, continues, closed }))
    expect(found).toEqual([
      { block: 0, continues: false, closed: false },
      { block: 1, continues: false, closed: true },
      { block: 2, continues: true, closed: true },
    ])
  })
})

describe('any text at all', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      '“',
      '”',
      '‘',
      '’',
      "'",
      '«',
      '»',
      '(',
      ')',
      '[',
      ']',
      '. ',
      '.',
      '? ',
      '!',
      '… ',
      'U.S. ',
      'Gen. ',
      'No. 5 ',
    ),
    fc.constantFrom(
      'The ',
      'Scholz said ',
      'gas ',
      ', ',
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '\u00A0',
      '😀',
      'e\u0301',
      '—',
      '。',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

  it('gives sentences that hold all that is not blank, in order, each within its block', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks = clean(text)
        const { sentences } = segment(text, blocks)
        const story = blocks.filter(({ role }) => role !== 'furniture').map(({ start, end }) => text.slice(start, end))
        const held = sentences.map(({ start, end }) => text.slice(start, end))
        const withoutBlanks = (parts: string[]) => parts.join('').replace(/[\s\p{Cc}\p{Cf}]/gu, '')
        expect(withoutBlanks(held)).toBe(withoutBlanks(story))
        let end = 0
        for (const sentence of sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(Math.max(end, blocks[sentence.block]?.start ?? Infinity))
          expect(sentence.end).toBeGreaterThan(sentence.start)
          expect(sentence.end).toBeLessThanOrEqual(blocks[sentence.block]?.end ?? -1)
          end = sentence.end
        }
        expect(segment(text, blocks)).toEqual(segment(text, blocks))
      }),
    )
  })

  it('gives quotations in order, each within its block, its inner words within its marks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks = clean(text)
        let last = 0
        for (const { start, end, inner, block } of segment(text, blocks).quotations) {
          expect(start).toBeGreaterThanOrEqual(Math.max(last, blocks[block]?.start ?? Infinity))
          expect(end).toBeLessThanOrEqual(blocks[block]?.end ?? -1)
          expect(inner.start).toBeGreaterThanOrEqual(start)
          expect(inner.end).toBeGreaterThanOrEqual(inner.start)
          expect(inner.end).toBeLessThanOrEqual(end)
          last = end
        }
      }),
    )
  })
})
