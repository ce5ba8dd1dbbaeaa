import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readInWorkers } from '../../../../src/cli/build/workers'
import { readResourceFiles } from '../../../../src/cli/resources'
import { articlePdf, makeDocx, makePdf } from '../../../fixtures/documents'
import { temporaryFolder } from '../temporary-folder'

const resources = readResourceFiles('data')

describe('readInWorkers', () => {
  it('gives the same graphs in the order of the files, however many threads read them', async () => {
    const pairs = ['Germany', 'France', 'Poland', 'Spain', 'Italy', 'Greece', 'Japan']
    const texts = Object.fromEntries(
      pairs.flatMap((country, i) => [
        [`a${i}.txt`, `${country} trades with Norway.`],
        [`b${i}.txt`, i === 4 ? '' : `Norway buys gas from ${country}.`],
      ]),
    )
    const folder = temporaryFolder(texts)
    const paths = Object.keys(texts)
      .sort()
      .map((name) => join(folder, name))
    let done = 0
    const [one, many] = await Promise.all([
      readInWorkers(resources, 1)(paths, () => undefined),
      readInWorkers(resources, 2)(paths, () => done++),
    ])
    expect(many).toEqual(one)
    expect(done).toBe(14)
    expect(many.map((result) => (result.ok ? result.document.articles[0]?.id : result.reason))).toEqual([
      ...pairs.map((_, i) => `a${i}`),
      ...pairs.map((_, i) => (i === 4 ? 'b4.txt: there is no text in it; give the file that has the story' : `b${i}`)),
    ])
  }, 120_000)

  it('reads PDF and Word in its threads, and names what of them holds no article', async () => {
    const words = ['Norway and Poland', 'Norway trades with Poland.']
    const texts = Array.from({ length: 10 }, (_, i): [string, string] => [`a${i}.txt`, 'Poland trades with Norway.'])
    const files: Record<string, string | Uint8Array> = {
      ...Object.fromEntries(texts),
      'b.pdf': await articlePdf('Norway and Poland', ['Norway trades with Poland.']),
      'c.docx': makeDocx(words),
      'd.pdf': await makePdf((pdf) => pdf.rect(80, 80, 300, 400).fill('#777')),
      'e.docx': 'Norway',
    }
    const folder = temporaryFolder(files)
    const paths = Object.keys(files).map((name) => join(folder, name))
    const results = await readInWorkers(resources, 2)(paths, () => undefined)
    const told = results
      .slice(texts.length)
      .map((result) =>
        result.ok ? result.document.relations.map(({ source, type, target }) => [source, type, target]) : result.reason,
      )
    expect(told).toEqual([
      [['country/norway', 'trades_with', 'country/poland']],
      [['country/norway', 'trades_with', 'country/poland']],
      expect.stringMatching(/^d.pdf: its pages are pictures/) as string,
      expect.stringMatching(/^e.docx: this is no Word document, whatever its ending says/) as string,
    ])
  }, 120_000)

  it('names the article that brings its thread down, and reads the rest in a new one', async () => {
    const paths = Array.from({ length: 14 }, (_, i) => (i === 3 ? 'throws.txt' : i === 9 ? 'ends.txt' : `${i}.txt`))
    let done = 0
    const thread = new URL('../../../fixtures/dying-thread.js', import.meta.url)
    const results = await readInWorkers(resources, 2, thread)(paths, () => done++)
    expect(done).toBe(14)
    expect(results.map((result) => (result.ok ? 'read' : result.reason))).toEqual(
      paths.map((path) =>
        path === 'throws.txt'
          ? 'throws.txt: reached its memory limit'
          : path === 'ends.txt'
            ? 'ends.txt: reading it ended with the code 7'
            : 'read',
      ),
    )
  }, 120_000)

  it('says so where a thread cannot start, instead of blaming the articles', async () => {
    const folder = temporaryFolder(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.txt`, 'Arland'])))
    const paths = Array.from({ length: 20 }, (_, i) => join(folder, `${i}.txt`))
    const broken = { ...resources, model: new Uint8Array(3) }
    await expect(readInWorkers(broken, 2)(paths, () => undefined)).rejects.toThrow(/model/)
  }, 120_000)
})
