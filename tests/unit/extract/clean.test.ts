import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, dateline, type CleanHints } from '../../../src/extract/clean'

/** Each block as "role: its words". */
function rolesOf(text: string, hints?: CleanHints): string[] {
  return clean(text, hints).map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`)
}

const STORY =
  'Kazakhstan will send more oil to Germany through the Druzhba pipeline, its energy minister said on Tuesday.'
const NEXT = 'The two countries signed an agreement on deliveries last year, and both want to go on with it.'

describe('the header of an article', () => {
  it('knows a repeated headline, a caption by its credit, and a byline', () => {
    const text = [
      'Kazakhstan to raise oil deliveries to Germany',
      '',
      'Kazakhstan to raise oil deliveries to Germany',
      'Anna Weber, left, seen with Omar Bek, is on her first trip to the region. / Kazakh presidency',
      'By bne IntelliNews September 17, 2024',
      '',
      STORY,
      '',
      NEXT,
    ].join('\n')
    expect(rolesOf(text)).toEqual([
      'headline: Kazakhstan to raise oil deliveries to Germany',
      'headline: Kazakhstan to raise oil deliveries to Germany',
      'caption: Anna Weber, left, seen with Omar Bek, is on her first trip to the region. / Kazakh presidency',
      'byline: By bne IntelliNews September 17, 2024',
      `paragraph: ${STORY}`,
      `paragraph: ${NEXT}`,
    ])
  })

  it('takes a sub-headline and a standfirst for text of the story', () => {
    const text = `Germany courts Astana\nOil first, values later\nBy Anna Weber\n\n${STORY}\n\n${NEXT}`
    expect(rolesOf(text)).toEqual([
      'headline: Germany courts Astana',
      'paragraph: Oil first, values later',
      'byline: By Anna Weber',
      `paragraph: ${STORY}`,
      `paragraph: ${NEXT}`,
    ])
  })

  it('finds the headline that the title names and drops the section name above it', () => {
    const text = `Central Asia\nGermany courts Astana for its oil\n${STORY}\n${NEXT}`
    expect(rolesOf(text, { title: 'Germany courts Astana for its oil - Relata test desk' }).slice(0, 2)).toEqual([
      'furniture: Central Asia',
      'headline: Germany courts Astana for its oil',
    ])
  })

  it('takes the line that is printed twice for the headline, not the section name above it', () => {
    const text = `Energy war\nGermany courts Astana for oil | Relata\n\nGermany courts Astana for oil\n\n${STORY}\n\n${NEXT}`
    expect(rolesOf(text).slice(0, 3)).toEqual([
      'furniture: Energy war',
      'headline: Germany courts Astana for oil | Relata',
      'headline: Germany courts Astana for oil',
    ])
  })

  it('sees no headline where a text begins with the story', () => {
    expect(rolesOf(`${STORY}\n\n${NEXT}`, { title: 'Germany courts Astana' })).toEqual([
      `paragraph: ${STORY}`,
      `paragraph: ${NEXT}`,
    ])
    expect(rolesOf('Kazakhstan exports oil to Germany.')).toEqual(['paragraph: Kazakhstan exports oil to Germany.'])
  })

  it.each([
    'By Anna Weber and Omar Bek in Astana',
    'BY ANNA WEBER',
    'September 17, 2024',
    'Tuesday 17 September 2024 10.30 BST',
    'Updated 5:42 PM EDT, Tue September 17, 2024',
    'Published: 2024-09-17 08:15 GMT',
    '3 min read',
    '2 hours ago',
    '(Reporting by Anna Weber; Editing by Omar Bek)',
    'Additional reporting by Omar Bek in Berlin',
    'Reuters',
  ])('takes "%s" for a byline wherever it stands', (line) => {
    expect(rolesOf(`Germany courts Astana\n\n${STORY}\n\n${NEXT}\n\n${line}\n\n${NEXT}`)).toContain(`byline: ${line}`)
  })

  it('takes a lone name beside a date for the reporter, alone above the story for a caption', () => {
    expect(rolesOf(`Germany courts Astana\nAnna Weber\nSeptember 17, 2024\n${STORY}\n${NEXT}`)[1]).toBe(
      'byline: Anna Weber',
    )
    expect(rolesOf(`Germany courts Astana\nAnna Weber\n${STORY}\n${NEXT}`)[1]).toBe('caption: Anna Weber')
  })

  it.each([
    'By 2030 the pipeline will carry twice as much oil as it does today, according to its operator.',
    'By Tuesday the army had left the town, and the mayor said that she would return to it at once.',
    'Writing by hand is a dying art in the ministries of Europe, a diplomat said with a smile on Monday.',
  ])('leaves a sentence that opens like a byline in the story: "%s"', (line) => {
    expect(rolesOf(`${STORY}\n\n${line}\n\n${NEXT}`)).toContain(`paragraph: ${line}`)
  })
})

describe('captions', () => {
  it.each([
    'FILE PHOTO: Pipes lie in the port of Mukran, Germany',
    'Pipes lie in the port of Mukran, Germany, on May 4, 2024. REUTERS/Anna Weber',
    'Pipes lie in the port of Mukran [File: Anna Weber/Reuters]',
    'A tanker leaves Ceyhan. (AP Photo/Anna Weber)',
    'Leaders at the summit in Astana | Photo: Anna Weber',
    'A pumping station near Atyrau. Photograph: Anna Weber/Getty Images',
    'Image source, Reuters',
  ])('are known by their credit: "%s"', (line) => {
    expect(rolesOf(`${STORY}\n\n${line}\n\n${NEXT}`)).toContain(`caption: ${line}`)
  })

  it('are not seen in a headline with a colon', () => {
    expect(rolesOf(`Europe's energy picture: no gas, no plan\n\n${STORY}`)[0]).toBe(
      "headline: Europe's energy picture: no gas, no plan",
    )
  })
})

describe('site furniture', () => {
  it.each([
    'News',
    'Dismiss',
    'Advertisement',
    'Read more: Germany finds new gas',
    'RELATED: Who owns the Druzhba pipeline?',
    'Subscribe to our newsletter',
    'Follow us on Telegram',
    '© 2024 Relata test desk',
    'Copyright 2024. All rights reserved.',
    '23 comments',
    'We use cookies to improve your visit.',
    'Our Standards: The Relata Principles.',
    'Home > World > Asia',
    'https://example.org/story',
    '* * *',
  ])('is told from the story: "%s"', (line) => {
    expect(rolesOf(`${STORY}\n\n${line}\n\n${NEXT}`)).toEqual([
      `paragraph: ${STORY}`,
      `furniture: ${line}`,
      `paragraph: ${NEXT}`,
    ])
  })

  it('includes the titles of other stories, under a heading and after the last sentence', () => {
    const text = `${STORY}\n\nRelated articles\nGermany finds new gas\nWhy Astana waits\n\n${NEXT}\n\nTanker stuck off Ceyhan\nWho is Anna Weber?\nDismiss`
    expect(rolesOf(text)).toEqual([
      `paragraph: ${STORY}`,
      'furniture: Related articles',
      'furniture: Germany finds new gas',
      'furniture: Why Astana waits',
      `paragraph: ${NEXT}`,
      'furniture: Tanker stuck off Ceyhan',
      'furniture: Who is Anna Weber?',
      'furniture: Dismiss',
    ])
  })

  it('takes the word of a lexicon', () => {
    const isFurniture = (line: string) => line === 'Lire aussi'
    expect(rolesOf(`${STORY}\n\nLire aussi\n\n${NEXT}`, { isFurniture })[1]).toBe('furniture: Lire aussi')
  })
})

describe('lines and paragraphs', () => {
  it('joins the lines of a hard-wrapped text and keeps those of its header apart', () => {
    const text = [
      'Kazakhstan to raise oil deliveries to Germany next year, its energy minister',
      'says in Astana',
      '',
      'Anna Weber, left, seen with Omar Bek, is on her first trip to the region as',
      'minister. / Kazakh presidency',
      'By bne IntelliNews September 17, 2024',
      '',
      'Kazakhstan will send more oil to Germany through the Druzhba pipeline, its',
      'energy minister said on Tuesday. The two countries signed an agreement on',
      'deliveries last year.',
      '',
      'Both want to go on with it.',
    ].join('\r\n')
    expect(rolesOf(text).map((line) => line.replaceAll('\r\n', ' '))).toEqual([
      'headline: Kazakhstan to raise oil deliveries to Germany next year, its energy minister says in Astana',
      'caption: Anna Weber, left, seen with Omar Bek, is on her first trip to the region as minister. / Kazakh presidency',
      'byline: By bne IntelliNews September 17, 2024',
      'paragraph: Kazakhstan will send more oil to Germany through the Druzhba pipeline, its energy minister said on Tuesday. The two countries signed an agreement on deliveries last year.',
      'paragraph: Both want to go on with it.',
    ])
  })

  it.each([
    [
      'a headline longer than its column',
      'Kazakhstan to raise oil deliveries to Germany next year, its energy minister says in Astana after talks',
      'Kazakhstan will send more oil to Germany through a pipeline, its\nenergy minister said. The two countries signed an agreement on\ndeliveries last year.',
    ],
    [
      'names at most starts of lines',
      '"We will not let a war break out in our own backyard," Brazilian President\nJoaquim Prado said on Tuesday, offering to mediate between Guyana and\nVenezuela over the oil-rich region of Essequibo after receiving in Brasília\nGuyanese President Indira Ramcharan.',
      "Ramcharan, on her first trip to Brazil since she won December's election, had\nhoped for more.",
    ],
    [
      'lines filled unevenly',
      'Kazakhstan will send more oil to Germany through a pipeline next\nyear, its energy minister said on Tuesday. The two countries\nsigned an agreement on deliveries last year in Astana, where the\nminister met',
      'Both want to go on with it for as long as the pipeline stands, she\nsaid.',
    ],
    [
      'an aside whose dash starts a line',
      'There is only one way to end this conflict. All the international community\n– including Russia and Iran – must now work to support a settlement that is\nbased on a transition.',
      'Both want to go on with it for as long as the pipeline stands, she said on\nTuesday.',
    ],
  ])('joins wrapped lines: %s', (_, first, second) => {
    expect(clean(`${first}\n\n${second}`).map(({ start, end }) => ({ start, end }))).toEqual([
      { start: 0, end: first.length },
      { start: first.length + 2, end: first.length + 2 + second.length },
    ])
  })

  it('keeps the items of a list apart', () => {
    const lines = [
      'The agreement that both ministers signed in Astana on Tuesday covers the',
      'deliveries of oil and of gas, among them those of',
      '- oil through the Druzhba pipeline,',
      '- gas from the Caspian Sea.',
    ]
    expect(rolesOf(lines.join('\n')).map((line) => line.replace(/^\w+: /, ''))).toEqual([
      `${lines[0]}\n${lines[1]}`,
      lines[2],
      lines[3],
    ])
  })

  it('takes each line for a paragraph where they are not wrapped', () => {
    expect(rolesOf(`${STORY}\n${NEXT}\n${STORY}`)).toEqual([STORY, NEXT, STORY].map((line) => `paragraph: ${line}`))
  })

  it('trims no-break spaces, byte order marks and controls, and counts in UTF-16 units', () => {
    const text = '\uFEFF\u00A0😀 Olá, Ásia\u00A0\r\n\t\u200B\r\n\u0000Fim.'
    expect(clean(text)).toEqual([
      { start: 2, end: 14, role: 'paragraph' },
      { start: 22, end: 26, role: 'paragraph' },
    ])
  })

  it('finds no blocks in nothing', () => {
    expect(clean('')).toEqual([])
    expect(clean(' \n\t\r\n\u00A0')).toEqual([])
  })
})

describe('dateline', () => {
  it.each([
    ['BERLIN, Sept 17 (Reuters) - Germany will buy more oil.', 'BERLIN, Sept 17 (Reuters) - '],
    ['ASTANA (AP) — Germany will buy more oil.', 'ASTANA (AP) — '],
    ['KINSHASA, Nov. 12 - Congo will not negotiate.', 'KINSHASA, Nov. 12 - '],
    ['WASHINGTON/LONDON, Sept. 17 (Reuters) – Germany will buy.', 'WASHINGTON/LONDON, Sept. 17 (Reuters) – '],
    ['PARIS, France (AFP) -- Germany will buy more oil.', 'PARIS, France (AFP) -- '],
    ['Kyiv (Reuters) - Germany will buy more oil.', 'Kyiv (Reuters) - '],
    ['NEW YORK — Germany will buy more oil.', 'NEW YORK — '],
    ['MOSCOW. Sept 17 (Interfax) - Germany will buy more oil.', 'MOSCOW. Sept 17 (Interfax) - '],
  ])('finds it in "%s"', (paragraph, expected) => {
    const text = `Headline\n\n${paragraph}`
    const block = { start: 10, end: text.length }
    expect(dateline(text, block)).toEqual({ start: 10, end: 10 + expected.length })
  })

  it.each([
    'Germany - and France - will buy more oil.',
    'NATO members met in Berlin.',
    'The International Atomic Energy Agency (IAEA) - a body of the UN - said so.',
    'OPEC+ — the cartel — met.',
    'NATO — the alliance — met in Berlin.',
  ])('finds none in "%s"', (text) => {
    expect(dateline(text, { start: 0, end: text.length })).toBeUndefined()
  })
})

describe('any text at all', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            STORY,
            NEXT,
            '\n',
            '\r\n',
            '\n\n',
            'By Anna Weber',
            'News',
            ' ',
            '/ AFP',
            '😀',
            'e\u0301',
            '\u00A0',
          ),
          fc.string({ maxLength: 20 }),
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('')),
  )

  it('gives ordered, trimmed, non-empty blocks that hold all that is not blank, the same ones every time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks = clean(text)
        let end = 0
        for (const block of blocks) {
          expect(text.slice(end, block.start)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u)
          expect(block.end).toBeGreaterThan(block.start)
          expect(text.slice(block.start, block.end)).toMatch(/^\S[^]*?\S$|^\S$/)
          end = block.end
        }
        expect(text.slice(end)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u)
        expect(clean(text)).toEqual(blocks)
      }),
    )
  })
})
