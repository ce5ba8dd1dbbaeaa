import { describe, expect, it } from 'vitest'
import { findPublicationDate, parseDay } from '../../../src/intake/dates'

describe('findPublicationDate', () => {
  it.each([
    ['By bne IntelliNews September 17, 2024', '2024-09-17'],
    ['By Anna Weber and Jan Novák | 3 March 2023', '2023-03-03'],
    ['2024-09-17', '2024-09-17'],
    ['Tue, 17 Sep 2024 10:00 GMT', '2024-09-17'],
    ['Published: 17 September 2024 at 10:31', '2024-09-17'],
    ['Updated 2024-09-17T10:00:00Z', '2024-09-17'],
    ['Reuters, Sept. 17, 2024', '2024-09-17'],
    ['17.09.2024', '2024-09-17'],
    [`BERLIN, September 3, 2024 (Reuters) - ${'The chancellor travelled on. '.repeat(9)}`, '2024-09-03'],
    ['NEW YORK, Sept. 3, 2024 (AP) — The dollar fell.', '2024-09-03'],
    ['FRANKFURT/BRUSSELS, 3 September 2024 – The bank said so.', '2024-09-03'],
    ['BERLIN (Reuters) - Sept 3, 2024 - Chancellor Olaf Scholz said so.', '2024-09-03'],
    ['KYIV, Ukraine, Sept. 3, 2024 (AP) — Russia said so.', '2024-09-03'],
    ['WASHINGTON, D.C., Sept. 3, 2024 (AP) — The president said so.', '2024-09-03'],
    ['BEIJING, Sept. 3, 2024 (Xinhua) -- China said so.', '2024-09-03'],
    ['MOSCOW, September 3, 2024. /TASS/. Russia said so.', '2024-09-03'],
    ['BERLIN, Sept. 3, 2024 /PRNewswire/ -- Acme Corp. today said so.', '2024-09-03'],
    ['SAN FRANCISCO--(BUSINESS WIRE)--Sept. 3, 2024--Acme said so.', '2024-09-03'],
    ['Berlin, September 3, 2024 (Reuters) - The chancellor said so.', '2024-09-03'],
    ['Brussels, 3 September 2024 – The Commission said so.', '2024-09-03'],
    ['Sept 3, 2024 (Reuters) - The chancellor said so.', '2024-09-03'],
    ['September 3, 20249:15 AM GMT+2Updated 3 days ago', '2024-09-03'],
    ['Last Updated: September 3, 2024 | 10:31', '2024-09-03'],
    ['Sep 3, 2024 · 5 min read', '2024-09-03'],
    ['September 3, 2024 | Reuters', '2024-09-03'],
    ['Posted by Jane Doe on September 3, 2024', '2024-09-03'],
  ])('reads %s', (line, date) => {
    expect(findPublicationDate(`Headline\n\n${line}\r\n\nStory.`)).toBe(date)
  })

  it.each([
    ['a sentence that mentions a day', 'He arrived on September 17, 2024.'],
    ['a headline that begins with one', 'September 11, 2001 changed everything, says Smith'],
    ['a month without a day', 'September 2024'],
    ['day and month that cannot be told apart', '03/04/2023'],
    ['a day that is none', '2024-02-30'],
    ['a dateline without a year', 'BERLIN, Sept 3 (Reuters) - The chancellor travelled on.'],
    ['capitals before a dash', 'NATO, which was founded on April 4, 1949 in Washington - a treaty - has 32 members.'],
    ['a sentence that begins with a place and a day', 'Berlin, on September 3, 2024, was quiet - so it seemed.'],
    ['a headline with a day and a dash', 'September 11, 2001 – the day that changed everything'],
    ['a bracket that is no agency’s', 'Before September 3, 2024 (a Tuesday) - nobody knew.'],
    ['no date', 'Story.'],
  ])('takes none from %s', (_, line) => {
    expect(findPublicationDate(`Headline\n${line}`)).toBeUndefined()
  })

  it('looks at the head and the foot of a text, not into it', () => {
    const paragraphs = Array.from({ length: 20 }, (_, i) => `Paragraph ${i}.`)
    const inside = [...paragraphs, '2024-09-17', ...paragraphs].join('\n')
    expect(findPublicationDate(inside)).toBeUndefined()
    expect(findPublicationDate([...paragraphs, 'Updated: 17 September 2024'].join('\n'))).toBe('2024-09-17')
  })
})

describe('parseDay', () => {
  it.each([
    ['2024-09-17', '2024-09-17'],
    ['2024-09-17T23:30:00-05:00', '2024-09-17'],
    ['17 September 2024', '2024-09-17'],
    ['around 17 September 2024', undefined],
    ['', undefined],
  ])('%j → %j', (text, day) => {
    expect(parseDay(text)).toBe(day)
  })
})
