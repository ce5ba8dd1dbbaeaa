import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IntakeError } from '../../../src/intake/intake-error'
import { articleId } from '../../../src/intake/article-id'
import { readArticle } from '../../../src/intake/read-article'

const seed = readFileSync('data/articles/kazakhstan-germany-druzhba.md')
const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (name: string, text: string) => readArticle({ name, bytes: bytesOf(text) })

describe('a text file', () => {
  it('is its text to the letter, its first line the title, its byline the date', () => {
    const text = 'Arland buys oil\r\n\r\nBy Anna Müller, September 17, 2024\r\n\r\nArland — 😀 buys\u00a0oil.\r\n'
    expect(read('news/Arland oil.txt', text)).toEqual({
      id: 'arland-oil',
      title: 'Arland buys oil',
      published: '2024-09-17',
      text,
    })
  })

  it('keeps front matter marks and Markdown marks as text', () => {
    expect(read('a.txt', '---\n*a*').text).toBe('---\n*a*')
  })

  it('shortens a first line that is no headline', () => {
    const { title } = read('a.txt', 'word '.repeat(100))
    expect(title).toBe(`${'word '.repeat(40).trimEnd()}…`)
  })

  it.each([
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...bytesOf('Škoda “x”')], 'Škoda “x”'],
    ['UTF-16, little end first', [0xff, 0xfe, 0x60, 0x01, 0x6b, 0x00], 'Šk'],
    ['UTF-16, big end first', [0xfe, 0xff, 0x01, 0x60, 0x00, 0x6b], 'Šk'],
    ['UTF-16 without a mark', bytesOf('Sko').reduce<number[]>((all, byte) => [...all, byte, 0], []), 'Sko'],
    [
      'UTF-16 without a mark, big end first',
      bytesOf('Sko').reduce<number[]>((all, byte) => [...all, 0, byte], []),
      'Sko',
    ],
    ['Windows-1252', [0x93, 0x8a, 0x6b, 0x94, 0xe9], '“Šk”é'],
    ['Windows-1252 with a curly apostrophe', [...bytesOf('Germany'), 0x92, ...bytesOf('s oil')], 'Germany’s oil'],
    ['Mac OS Roman', [...bytesOf('Germany'), 0xd5, ...bytesOf('s oil')], 'Germany’s oil'],
    ['Mac OS Roman with accents', [0x4d, 0x9f, ...bytesOf('ller paid '), 0xdb, 0x35], 'Müller paid €5'],
    ['a Macintosh’s lines', bytesOf('Headline\r\rThe story.\r'), 'Headline\n\nThe story.\n'],
  ])('is read in %s', (_, bytes, text) => {
    expect(readArticle({ name: 'a.txt', bytes: Uint8Array.from(bytes) }).text).toBe(text)
  })

  it('that is a web page, whatever its ending, is read as one', () => {
    const page =
      '<!DOCTYPE html>\n<html><head><title>T</title></head><body><h1>Headline</h1><p>Story.</p></body></html>'
    expect(read('page.txt', page)).toEqual({ id: 'page', title: 'Headline', text: 'Headline\n\nStory.' })
    expect(read('a.txt', 'The tag <html> begins a page.').text).toBe('The tag <html> begins a page.')
  })

  it('lets what is known of it go before what it says', () => {
    const known = { title: 'Known', published: '2020-01-02', url: 'https://a.example/' }
    expect(readArticle({ name: 'a.txt', bytes: bytesOf('First line\n2024-09-17') }, known)).toEqual({
      id: 'a',
      ...known,
      text: 'First line\n2024-09-17',
    })
  })
})

describe('what is no text', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n…', 'a.pdf: this is a PDF, not text; copy its text into a .txt file'],
    ['an archive', 'PK\x03\x04…', 'a.docx: this is a ZIP archive, not text; unpack it first'],
    ['binary', 'ab\0cd', 'a.txt: this is a binary file, not text; save it as text in UTF-8'],
    ['an empty file', '', 'a.txt: there is no text in it; give the file that has the story'],
    ['blank space', ' \n\t\n', 'a.md: there is no text in it; give the file that has the story'],
    [
      'a page without words',
      '<html><body><img src="x"></body></html>',
      'a.html: there is no text in it; give the file that has the story',
    ],
  ])('%s is refused with the reason', (_, text, message) => {
    expect(() => read(message.split(':')[0] ?? '', text)).toThrow(new IntakeError(...split(message)))
  })

  function split(message: string): [file: string, reason: string] {
    const at = message.indexOf(': ')
    return [message.slice(0, at), message.slice(at + 2)]
  }
})

describe('a Markdown file', () => {
  it('gives the seed article with its front matter, its text as printed', () => {
    const source = seed.toString('utf8')
    expect(readArticle({ name: 'kazakhstan-germany-druzhba.md', bytes: seed })).toEqual({
      id: 'kazakhstan-germany-druzhba',
      title: 'Russia can’t be defeated militarily, Kazakh president tells visiting German chancellor',
      publisher: 'bne IntelliNews',
      published: '2024-09-17',
      rights: '© bne IntelliNews',
      text: source.slice(source.indexOf('---\n\n') + 5),
    })
  })

  it('loses its marks and nothing else', () => {
    const source = [
      '# A *headline*',
      '',
      'One **bold** [link](https://a.example "t") &amp; a \\* star,',
      'line two ![picture](p.png)with `code`.  ',
      'A hard break <b>raw</b>.',
      '',
      '> quoted',
      '>',
      '> > deeper',
      '',
      '1. one',
      '2. two',
      '',
      '---',
      '',
      '<script>alert(1)</script>',
      '',
      'End.',
    ].join('\n')
    expect(read('a.md', source).text).toBe(
      'A headline\n\nOne bold link & a * star,\nline two with code.\nA hard break raw.\n\nquoted\n\ndeeper\n\none\ntwo\n\nEnd.',
    )
  })

  it('needs no front matter, and may begin with a rule', () => {
    expect(read('a.md', '---\n\nStory\n')).toEqual({ id: 'a', title: 'Story', text: 'Story' })
  })

  it.each([
    ['---\ntitle: a: b\n---\nx', 'line 2: the front matter is not YAML'],
    ['---\npublisher: x\ntitle: "a\n---\nx', 'line 3: the front matter is not YAML'],
    ['---\ntitle: x\nStory', 'line 1: the front matter is never closed; end it with a line "---"'],
    ['---\n- a\n---\nx', 'line 2: the front matter must be lines "name: value", such as "title: …"'],
    ['---\ntitle: x\npublished: soon\n---\nx', 'line 3, published: "soon" is no date; write it as 2024-09-17'],
    ['---\ntitle: x\npublished: 2024-02-30\n---\nx', 'line 3, published: "2024-02-30" is no date'],
    [
      '---\nurl: javascript:alert(1)\n---\nx',
      'line 2, url: "javascript:alert(1)" is no web address; it must begin with https:// or http://',
    ],
    ['---\ntitle: [a]\n---\nx', 'line 2, title: this must be text; put it into quotes'],
  ])('is refused where its front matter cannot be read: %j', (source, message) => {
    expect(() => read('a.md', source)).toThrow(`a.md: ${message}`)
  })
})

describe('a web page', () => {
  it('is its story without what stands around it, and no script of it runs', () => {
    const bytes = readFileSync('tests/fixtures/intake/page.html')
    const article = readArticle({ name: 'page.html', bytes })
    expect(article).toMatchObject({
      id: 'page',
      title: 'Arland & Borduria sign gas deal',
      publisher: 'The Daily Test',
      published: '2023-05-09',
      url: 'https://daily.example/gas-deal',
    })
    expect(article.text.split('\n\n')).toEqual([
      'Arland & Borduria sign gas deal',
      'Ministers Müller, left, and Bošnjak at the signing.',
      expect.stringMatching(
        /^Arland and Borduria signed a gas supply agreement on Tuesday, officials said, .* carry it\.$/,
      ),
      expect.stringMatching(/^“This is a good day for both countries,” said .* coming winter\.$/),
      'The deal covers:',
      'two billion cubic metres a year\na link between the two networks',
      expect.stringMatching(/^Borduria’s president, Ivan Bošnjak, .* since 2019\.$/),
    ])
    expect(globalThis).not.toHaveProperty('ranFromArticle')
  })

  it.each([
    ['bare paragraphs', '<p>One</p><p>Two<br>Three', 'One\n\nTwo\nThree'],
    ['no tag at all', 'One &lt; Two', 'One < Two'],
    ['a head and no body', '<head><title>T</title></head><p>One</p>', 'One'],
    ['a table', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\tb\nc'],
    ['hidden parts', '<p>a<span hidden>b</span><i style="display:none">c</i></p><template>d</template>', 'a'],
  ])('may be %s', (_, html, text) => {
    expect(read('a.html', html).text).toBe(text)
  })

  it('is read in the encoding that it names', () => {
    const latin2 = Uint8Array.from([...bytesOf('<meta charset="iso-8859-2"><p>'), 0xa9, 0x6b, 0x6f, 0x64, 0x61])
    expect(readArticle({ name: 'a.htm', bytes: latin2 }).text).toBe('Škoda')
  })

  it('may nest deeper than the call stack', () => {
    expect(read('a.html', `${'<div>'.repeat(20_000)}deep`).text).toBe('deep')
  })
})

describe('any bytes', () => {
  it.each(['a.txt', 'a.md', 'a.html'])('are read or refused in words: %s', (name) => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map(bytesOf),
      fc
        .array(fc.constantFrom('---\n', 'a: b\n', '# ', '> ', '<p>', '</div>', '<body', '&', '\r\n', '*x*', 'é'))
        .map((parts) => bytesOf(parts.join(''))),
    )
    fc.assert(
      fc.property(anything, (bytes) => {
        try {
          const { text } = readArticle({ name, bytes })
          expect(text.trim()).not.toBe('')
        } catch (error) {
          expect(error).toBeInstanceOf(IntakeError)
        }
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})

describe('articleId', () => {
  it.each([
    ['/tmp/Über uns (2).md', 'uber-uns-2'],
    ['C:\\news\\A.b.html', 'a-b'],
    ['.txt', 'txt'],
    ['—.txt', 'article'],
    ['новости.txt', 'новости'],
  ])('%s → %s', (name, id) => {
    expect(articleId(name)).toBe(id)
  })
})
