import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GraphDocument } from '../../../src/graph/document'
import { parseGraphDocument } from '../../../src/graph/validate'
import { BARE_GRAPH } from '../../fixtures/data-graph'
import { SMALL_GRAPH } from '../../fixtures/small-graph'
import { temporaryFolder } from './temporary-folder'

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command of src/cli as npm does, in the folder of the project, for a user who stands in `folder`. */
function run(command: string, args: readonly string[], folder: string): Promise<Ended> {
  const script = ['--import', 'tsx', `src/cli/${command}.ts`, ...args]
  const options = { env: { ...process.env, INIT_CWD: folder } }
  return new Promise((resolve) => {
    const child = execFile(process.execPath, script, options, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

describe('extract', () => {
  it('prints the graph document of a file in the folder of the user, and nothing else, to stdout', async () => {
    const source = readFileSync('data/articles/kazakhstan-germany-druzhba.md', 'utf8')
    const text = source.slice(source.indexOf('---\n\n') + 5)
    const { code, stdout, stderr } = await run('extract', ['seed.txt'], temporaryFolder({ 'seed.txt': text }))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const document = parseGraphDocument(JSON.parse(stdout))
    expect(document.articles.map(({ id, published, text: kept }) => ({ id, published, kept }))).toEqual([
      { id: 'seed', published: '2024-09-17', kept: text },
    ])
    expect(document.entities.map(({ name }) => name)).toEqual(expect.arrayContaining(['Olaf Scholz', 'Germany']))
  })

  it('says where a text is not in English, and prints its names', async () => {
    const text =
      'O presidente do Brasil recebeu em Berlin os ministros de Ukraine e de Kazakhstan, que não aceitaram o plano de paz; a proposta vai ser discutida na terça, disse ele depois.\n'
    const { code, stdout, stderr } = await run('extract', ['nota.txt'], temporaryFolder({ 'nota.txt': text }))
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'nota.txt: this does not look like English, the only language that is read; it gives names, but no relations\n',
    })
    const { entities, relations } = parseGraphDocument(JSON.parse(stdout))
    expect(entities.map(({ name }) => name)).toContain('Kazakhstan')
    expect(relations).toEqual([])
  })

  it.each([
    ['a file that is not there', ['no.txt'], (folder: string) => `${join(folder, 'no.txt')}: there is no such file\n`],
    ['a folder', ['.'], (folder: string) => `${folder}: this is a folder, not a file\n`],
    ['an empty file', ['empty.txt'], () => 'empty.txt: there is no text in it; give the file that has the story\n'],
    [
      'a binary file',
      ['binary.txt'],
      () => 'binary.txt: this PDF is broken or was cut short; fetch it anew, or copy its text and paste it\n',
    ],
    ['no file', [], () => 'usage: npm run --silent extract -- FILE (an article in .txt, .md, .html, .pdf or .docx)\n'],
  ])('says what is wrong with %s', async (_, args, message) => {
    const folder = temporaryFolder({ 'empty.txt': '', 'binary.txt': '%PDF-1.4' })
    const ended = await run('extract', args, folder)
    expect(ended).toEqual({ code: 1, stdout: '', stderr: message(folder) })
  })
})

describe('figure and page', () => {
  const graph = '{"format":"relata-graph","version":2}'

  it.each([
    ['figure', [], 'Say where to write the figure: npm run figure -- --out FILE.svg|.png|.pdf'],
    ['figure', ['--out', 'a.gif'], '--out a.gif: a figure is an .svg, .png or .pdf'],
    ['figure', ['--out', 'a.svg', '--width', '0'], '--width 0: a number of px from 100 to 99999'],
    ['figure', ['--out', 'a.svg', '--graph', 'no.json'], 'no.json: there is no such file'],
    ['page', [], 'Say where to write the page: npm run page -- --out FILE.html'],
    ['page', ['--out', 'a.pdf'], '--out a.pdf: a page is an .html file'],
    ['page', ['--out', 'a.html', '--texts', 'none'], '--texts none: it is full or quotations'],
    ['page', ['--out', 'a.html', '--loud'], "Unknown option '--loud'"],
    ['page', ['--out', 'a.html', '--graph', 'other.json'], 'version'],
  ])('%s %j: says what is wrong, and writes nothing', async (command, args, message) => {
    const folder = temporaryFolder({ 'other.json': graph })
    const { code, stdout, stderr } = await run(command, args, folder)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(message)
    expect(readdirSync(folder)).toEqual(['other.json'])
  })

  it('draws what the page shows at first, says how much that is, and what is left out', async () => {
    const folder = temporaryFolder({ 'a.json': JSON.stringify(SMALL_GRAPH) })
    const { code, stderr } = await run('figure', ['--out', 'a.svg', '--graph', 'a.json'], folder)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const svg = readFileSync(join(folder, 'a.svg'), 'utf8')
    expect(svg).toContain('>4 entities and 5 relations</text>')
    expect(svg).toContain('>without “In the article’s own words”</text>')
  })

  it('is called after the file where there is no article, and says which letters it has no font for', async () => {
    const town: GraphDocument = { ...BARE_GRAPH, relations: [], entities: BARE_GRAPH.entities.slice(0, 1) }
    const entities = town.entities.map((entity) => ({ ...entity, name: '北京' }))
    const folder = temporaryFolder({ 'town.json': JSON.stringify({ ...town, entities }) })
    const { code, stderr } = await run('figure', ['--out', 'a.pdf', '--graph', 'town.json'], folder)
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'The fonts of a.pdf lack letters that stand in it as boxes: 北京 (an .svg has them)\n',
    })
    expect(readFileSync(join(folder, 'a.pdf'), 'latin1')).toContain('(town)')
  })
})

describe('score', () => {
  it('prints a row for every annotated article and one for all, the held-out ones only when asked', async () => {
    const { code, stdout, stderr } = await run('score', [], '.')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const names = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0])
    const annotated = readdirSync('data/gold')
      .filter((name) => name.endsWith('.json'))
      .map((name) => basename(name, '.json'))
      .sort()
    expect(names).toEqual(['', ...annotated, 'all'])
    expect(stdout).not.toContain('held out')
  })

  it('refuses an option that it does not have', async () => {
    const { code, stderr } = await run('score', ['--loud'], '.')
    expect(code).toBe(1)
    expect(stderr).toContain("Unknown option '--loud'")
  })
})
