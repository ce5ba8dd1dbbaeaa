import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/intake/read-article'
import { readArticleFile } from '../../../src/intake/read-article-file'
import { articlePdf, makeDocx, makeNotedDocx, makePdf } from '../../fixtures/documents'

const HEADLINE = 'Arland and Borduria sign gas deal'
const STORY = [
  'KLOW, May 9, 2023',
  'Arland and Borduria signed a gas supply agreement on Tuesday, officials said, after months of talks about the route of the line that is to carry it through the mountains.',
  '“This is a good day for both countries,” said Borduria’s president, Ivan Bošnjak.',
]
const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('a PDF', () => {
  it('is its paragraphs, its large first lines the title', async () => {
    const bytes = await articlePdf(HEADLINE, STORY.map(toStandardLetters))
    expect(await readArticleFile({ name: 'deal.pdf', bytes })).toEqual({
      id: 'deal',
      title: HEADLINE,
      published: '2023-05-09',
      text: [HEADLINE, ...STORY.map(toStandardLetters)].join('\n\n'),
    })
  })

  it('of the sample article has the very words of the sample, blanks and line breaks apart', async () => {
    const seed = readArticle({ name: 'seed.md', bytes: readFileSync('data/articles/kazakhstan-germany-druzhba.md') })
    const [headline = '', ...lines] = seed.text.split(/\n+/).map((line) => line.replace(/\s+/g, ' ').trim())
    const { title, text } = await readArticleFile({ name: 'seed.pdf', bytes: await articlePdf(headline, lines) })
    expect(title).toBe(seed.title)
    expect(text.split(/\n+/)).toEqual([headline, ...lines])
  })

  it('loses page numbers and what every page repeats, and mends what a page or a line end breaks', async () => {
    const bytes = await makePdf(
      (pdf) => {
        for (const page of [1, 2, 3]) {
          if (page > 1) pdf.addPage()
          pdf.fontSize(9).text('The Daily Test', 72, 40)
          pdf.fontSize(11)
          if (page === 1)
            pdf.text('Arland began to deliver gas to Bor-', 72, 100).text('duria in May. Its neighbours are')
          if (page === 2) pdf.text('not pleased. The talks go on.', 72, 100)
          if (page === 3) pdf.text('A second paragraph ends the story here.', 72, 100)
          pdf.fontSize(9).text(`Page ${page} of 3`, 72, 700)
        }
      },
      { margin: 30 },
    )
    expect((await readArticleFile({ name: 'pages.pdf', bytes })).text).toBe(
      'Arland began to deliver gas to Borduria in May. Its neighbours are not pleased. The talks go on.\n\nA second paragraph ends the story here.',
    )
  })

  it('is read column by column', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.fontSize(11).text('Arland sells gas. Its minister', 72, 100, { width: 180 })
      pdf.text('of energy, Ana Ruiz, said that', 72, 114, { width: 180 })
      pdf.text('the price would not rise before', 320, 100, { width: 180 })
      pdf.text('the end of the year.', 320, 114, { width: 180 })
    })
    expect((await readArticleFile({ name: 'columns.pdf', bytes })).text).toBe(
      'Arland sells gas. Its minister of energy, Ana Ruiz, said that the price would not rise before the end of the year.',
    )
  })

  it('is read column by column where its file gives the words row by row', async () => {
    const left = [
      'Arland sells gas to its neigh-',
      'bours in the south. Its minister',
      'of energy, Ana Ruiz, said so on',
      'Tuesday in the capital, Klow,',
      'where she met the envoys of',
      'Borduria and San Theodoros.',
    ]
    const right = [
      'The price would not rise before',
      'the end of the year, she added,',
      'and the line would be finished',
      'by then. General Alcazar was of',
      'another mind, and his men are',
      'not to be trifled with, he said.',
    ]
    const bytes = await makePdf((pdf) => {
      pdf.fontSize(18).text('Arland sells gas to all of its neighbours', 72, 60, { lineBreak: false }).fontSize(10)
      left.forEach((words, i) => {
        pdf.text(words, 72, 100 + 12 * i, { lineBreak: false })
        pdf.text(right[i] ?? '', 240, 100 + 12 * i, { lineBreak: false })
      })
    })
    expect((await readArticleFile({ name: 'rows.pdf', bytes })).text.split('\n\n')).toEqual([
      'Arland sells gas to all of its neighbours',
      left.join(' ').replace('neigh- bours', 'neighbours'),
      right.join(' '),
    ])
  })

  it('of two pages loses what runs over both, but for the day that only this gives', async () => {
    const bytes = await makePdf(
      (pdf) => {
        for (const page of [1, 2]) {
          if (page > 1) pdf.addPage()
          pdf.fontSize(8).text('The Daily Test', 72, 30, { lineBreak: false })
          pdf.text('Tuesday, September 3, 2024', 400, 30, { lineBreak: false })
          pdf
            .fontSize(20)
            .text(page === 1 ? HEADLINE : '', 72, 60)
            .fontSize(11)
          pdf.text(page === 1 ? 'Arland began to deliver gas in May.' : 'Its neighbours are not pleased.', 72, 120)
        }
      },
      { margin: 20 },
    )
    expect(await readArticleFile({ name: 'two.pdf', bytes })).toEqual({
      id: 'two',
      title: HEADLINE,
      published: '2024-09-03',
      text: `${HEADLINE}\n\nArland began to deliver gas in May.\n\nIts neighbours are not pleased.`,
    })
  })

  it('that a browser printed has neither its day of printing nor its address in the text', async () => {
    const bytes = await makePdf(
      (pdf) => {
        pdf.fontSize(8).text('9/14/24, 10:11 AM', 30, 20, { lineBreak: false })
        pdf.fontSize(20).text(HEADLINE, 72, 60).fontSize(11).text('Arland began to deliver gas in May.', 72, 120)
        pdf.fontSize(8).text('https://daily.example/gas-deal', 30, 700, { lineBreak: false })
        pdf.text('1/1', 540, 700, { lineBreak: false })
      },
      { margin: 20 },
    )
    expect(await readArticleFile({ name: 'print.pdf', bytes })).toEqual({
      id: 'print',
      title: HEADLINE,
      text: `${HEADLINE}\n\nArland began to deliver gas in May.`,
    })
  })

  it('is told by its bytes, whatever its name', async () => {
    const bytes = await articlePdf(HEADLINE, STORY.map(toStandardLetters))
    expect(await readArticleFile({ name: 'deal.txt', bytes })).toMatchObject({ title: HEADLINE })
  })

  it('without text is told as a scan', async () => {
    const bytes = await makePdf((pdf) => pdf.rect(80, 80, 300, 400).fill('#777'))
    await expect(readArticleFile({ name: 'scan.pdf', bytes })).rejects.toThrow(
      'scan.pdf: its pages are pictures, as a scanner makes them, and hold no text; run text recognition (OCR) over it first',
    )
  })

  it('locked by a password is told so; locked against changes only it is read', async () => {
    const draw = (pdf: PDFKit.PDFDocument) => pdf.text(toStandardLetters(STORY.join(' ')))
    const locked = await makePdf(draw, { userPassword: 'secret', pdfVersion: '1.7' })
    await expect(readArticleFile({ name: 'locked.pdf', bytes: locked })).rejects.toThrow(
      'locked.pdf: it is locked by a password; save a copy without one, or copy its text and paste it',
    )
    const owned = await makePdf(draw, { ownerPassword: 'secret', pdfVersion: '1.7' })
    expect((await readArticleFile({ name: 'owned.pdf', bytes: owned })).text).toContain('Arland and Borduria signed')
  })

  it('cut short is told as broken, or read as far as it goes', async () => {
    await expect(readArticleFile({ name: 'cut.pdf', bytes: bytesOf('%PDF-1.7\n1 0 obj\n<<') })).rejects.toThrow(
      'cut.pdf: this PDF is broken or was cut short; fetch it anew, or copy its text and paste it',
    )
  })
})

describe('a Word document', () => {
  it('is its paragraphs, the first one the title', async () => {
    const bytes = makeDocx([HEADLINE, ...STORY])
    expect(await readArticleFile({ name: 'deal.docx', bytes })).toEqual({
      id: 'deal',
      title: HEADLINE,
      published: '2023-05-09',
      text: [HEADLINE, ...STORY].join('\n\n'),
    })
  })

  it('has its footnotes at the end, without their marks in the sentences, and a table row by row', async () => {
    const rows = [
      ['Country', 'Gas'],
      ['Arland', '54'],
    ]
    const bytes = makeNotedDocx('Arland supports Borduria', 'As it said before.', ', officials said.', rows)
    expect((await readArticleFile({ name: 'noted.docx', bytes })).text).toBe(
      'Arland supports Borduria, officials said.\n\nCountry\tGas\nArland\t54\n\nAs it said before.',
    )
  })

  it('without words, or broken, is told so', async () => {
    await expect(readArticleFile({ name: 'empty.docx', bytes: makeDocx(['']) })).rejects.toThrow(
      'empty.docx: there is no text in it; give the file that has the story',
    )
    const cut = makeDocx([HEADLINE, ...STORY]).slice(0, -60)
    await expect(readArticleFile({ name: 'cut.docx', bytes: cut })).rejects.toThrow(
      'cut.docx: this Word document is broken',
    )
  })
})

describe('what is neither', () => {
  it.each([
    ['a text that is called a PDF', 'a.pdf', 'Once upon a time', 'a.pdf: this is no PDF, whatever its ending says'],
    [
      'a text that is called .docx',
      'a.docx',
      'Once upon',
      'a.docx: this is no Word document, whatever its ending says',
    ],
    ['an empty file', 'a.pdf', '', 'a.pdf: the file is empty; fetch it anew'],
    [
      'an old Word document',
      'a.doc',
      '\u00d0\u00cf\u0011\u00e0',
      'a.doc: this is an old Office document, or one locked by a password; save it as .docx without a password',
    ],
    [
      'Rich Text',
      'a.rtf',
      '{\\rtf1 x}',
      'a.rtf: this is a Rich Text document; save it as .docx, or copy its text into a .txt file',
    ],
    ['a picture', 'a.png', '\u0089PNG\r\n', 'a.png: this is a picture; an article is text'],
    ['a spreadsheet', 'a.xlsx', 'PK\u0003\u0004…xl/workbook.xml', 'a.xlsx: this is a spreadsheet; an article is text'],
    ['an archive', 'a.zip', 'PK\u0003\u0004…', 'a.zip: this is a ZIP archive; unpack it first'],
    [
      'a web archive',
      'a.mhtml',
      'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n',
      'a.mhtml: this is a web archive; save the page as “Webpage, HTML only”, or copy its text and paste it',
    ],
    [
      'bytes of anything',
      'a.txt',
      '\u0001\u000f\u0002abc',
      'a.txt: this is a binary file, not text; save it as text in UTF-8',
    ],
    ['any other binary', 'a.bin', 'ab\u0000', 'a.bin: this is a binary file, not text; save it as text in UTF-8'],
  ])('%s is refused with the reason and the mend', async (_, name, letters, message) => {
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
    await expect(readArticleFile({ name, bytes })).rejects.toThrow(message)
  })

  it('text and web pages are read as before', async () => {
    expect(await readArticleFile({ name: 'a.txt', bytes: bytesOf('One\nTwo') })).toEqual({
      id: 'a',
      title: 'One',
      text: 'One\nTwo',
    })
    const page = await readArticleFile({ name: 'page.html', bytes: readFileSync('tests/fixtures/intake/page.html') })
    expect(page.title).toBe('Arland & Borduria sign gas deal')
  })
})

/** The letters that a PDF has without bringing a font. */
function toStandardLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}
