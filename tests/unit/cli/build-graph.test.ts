import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildGraph, type BuildSteps } from '../../../src/cli/build-graph'
import { readInTurn } from '../../../src/cli/build/read-file'
import { parseGraphDocument } from '../../../src/graph/validate'
import type { SourceArticle } from '../../../src/intake/read-article'
import { entity, graphOf } from '../graph/made'
import { temporaryFolder } from './temporary-folder'

/** Finds one entity an article, named like its title. */
const extract = (article: SourceArticle) => ({
  ...graphOf([entity(article.title)], []),
  articles: [{ ...article, blocks: [], sentences: [] }],
})

/** Stands the nth node at (n/3, 0). */
const steps: BuildSteps = {
  readFiles: readInTurn(extract),
  layout: ({ entities }) => new Map(entities.map(({ id }, i) => [id, { x: i / 3, y: 0 }])),
}

const foldersIn = (folder: string) => ({ articles: join(folder, 'articles'), curation: join(folder, 'curation') })

function build(files: Record<string, string>, changed: Partial<BuildSteps> = {}) {
  const folder = temporaryFolder({ 'out/graph.json': 'what stood before', ...files })
  const out = join(folder, 'out/graph.json')
  const run = () => buildGraph(foldersIn(folder), out, { ...steps, ...changed })
  return { run, written: () => readFileSync(out, 'utf8') }
}

describe('buildGraph', () => {
  it('builds all articles of a folder, in the order of their names, the same bytes every time', async () => {
    const { run, written } = build({
      'articles/b.txt': 'Borduria',
      'articles/a.md': '# Arland',
      'articles/c.html': '<p>Arland',
    })
    const { document, ...report } = await run()
    const bytes = written()
    expect(report).toEqual({ read: ['a.md', 'b.txt', 'c.html'], failed: [], ignored: [], corrected: 0, refused: [] })
    expect(parseGraphDocument(JSON.parse(bytes))).toEqual(document)
    expect(document.articles.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(document.entities).toEqual([
      entity('Arland', { position: { x: 0, y: 0 } }),
      entity('Borduria', { position: { x: 0.3, y: 0 } }),
    ])
    await run()
    expect(written()).toBe(bytes)
  })

  it('names what cannot be read and builds the rest', async () => {
    const { run } = build({
      'articles/.DS_Store': 'x',
      'articles/a.md': '---\ntitle: [\n---\nx',
      'articles/b.txt': 'Borduria',
      'articles/b.md': 'Arland',
      'articles/c.txt': '',
      'articles/notes.docx': 'x',
      'articles/photo.jpg': 'x',
    })
    const { document, ...report } = await run()
    expect(report).toEqual({
      read: ['b.md'],
      failed: [
        expect.stringMatching(/^a.md: line 2: the front matter is not YAML/) as string,
        'b.txt: its id "b" is that of b.md too; rename one of them',
        'c.txt: there is no text in it; give the file that has the story',
        expect.stringMatching(/^notes.docx: this is no Word document, whatever its ending says/) as string,
      ],
      ignored: ['photo.jpg'],
      corrected: 0,
      refused: [],
    })
    expect(document.entities.map(({ name }) => name)).toEqual(['Arland'])
  })

  it('leaves what stood before where there is nothing to build', async () => {
    const { run, written } = build({ 'articles/c.txt': ' ' })
    await expect(run()).rejects.toThrow(
      /articles: there is no article to build a graph from \(.md, .txt, .html, .pdf or .docx\)\n {2}c.txt: /,
    )
    expect(written()).toBe('what stood before')
  })

  it('says so where there is no folder of articles', async () => {
    const { run, written } = build({})
    await expect(run()).rejects.toThrow(/articles: there is no such folder; make it and put articles there$/)
    expect(written()).toBe('what stood before')
  })

  it('leaves what stood before where the graph does not fit its format', async () => {
    const readFiles = readInTurn((article) => ({ ...extract(article), entities: [entity('a', { kind: 'planet' })] }))
    const { run, written } = build({ 'articles/a.txt': 'Arland' }, { readFiles })
    await expect(run()).rejects.toThrow('entities[0].kind: the ontology has no kind "planet"')
    expect(written()).toBe('what stood before')
  })

  it('applies the corrections of the curation, and names file and line of those that it cannot', async () => {
    const { run } = build({
      'articles/a.txt': 'Arland',
      'curation/a.yaml':
        '- { action: rename, id: one, by: Ann, on: 2024-09-20, why: as it says, entity: { name: Arland, kind: country }, to: Arlandia }',
      'curation/b.yaml': `# nothing yet
- { action: rename, id: two, by: Ann, on: 2024-09-20, entity: { name: Borduria, kind: country }, to: B. }
- action: paint
- action: rename
  id: three
  by: Ann
  on: yesterday
  entity: { name: Arlandia, kind: country }
  to: A.
`,
      'curation/c.yaml': '- "',
      'curation/notes.txt': 'x',
    })
    const { document, corrected, refused } = await run()
    expect(corrected).toBe(1)
    expect(document.entities[0]).toMatchObject({
      name: 'Arlandia',
      aliases: ['Arland'],
      corrections: [{ id: 'one', action: 'rename', by: 'Ann', on: '2024-09-20', why: 'as it says' }],
    })
    expect(refused).toEqual([
      expect.stringMatching(/^b.yaml, line 3: action: /) as string,
      expect.stringMatching(/^b.yaml, line 4: on: /) as string,
      expect.stringMatching(/^c.yaml, line 1: this is not YAML/) as string,
      'b.yaml, line 2: there is no country called “Borduria”',
    ])
  })
})
