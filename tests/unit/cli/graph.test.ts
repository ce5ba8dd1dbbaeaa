/** `npm run graph` as it is run, in a project of its own. */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { platform } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseGraphDocument } from '../../../src/graph/validate'
import { temporaryFolder } from './temporary-folder'

const BEFORE = { 'public/graph.json': 'what stood before' }
/** Signals and limits of a process are not the same elsewhere. */
const isUnix = platform() !== 'win32'

/** @param files beside the program and what it reads its language by */
function projectWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder({ 'package.json': '{ "type": "module" }', ...BEFORE, ...files })
  cpSync('src', join(folder, 'src'), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir')
  for (const part of ['ontology', 'lexicon', 'models', 'fonts']) {
    symlinkSync(resolve('data', part), join(folder, 'data', part), 'dir')
  }
  return folder
}

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** @param within a shell's words to run the command in */
function runGraph(folder: string, within = 'exec "$@"'): Promise<Ended> {
  const command = [process.execPath, '--import', 'tsx', 'src/cli/graph.ts']
  const [file = '', ...args] = isUnix ? ['sh', '-c', within, 'sh', ...command] : command
  return new Promise((done) => {
    const child = execFile(file, args, { cwd: folder }, (_error, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

const graphOf = (folder: string) => readFileSync(join(folder, 'public/graph.json'), 'utf8')

const CORRECTIONS = `# Made by hand.
- action: rename
  id: one
  by: Ann
  on: 2024-09-20
  entity: { name: Norway, kind: country }
  to: the Kingdom of Norway
- action: reject
  id: two
  by: Ann
  on: 2024-09-20
  relation:
    source: { name: the Kingdom of Norway, kind: country }
    type: trades_with
    target: { name: Sweden, kind: country }
  quotations: [{ article: a, text: Norway has traded with Sweden }]
`

describe('npm run graph', { timeout: 120_000 }, () => {
  it('builds what it can, names the file of each article and entry that it cannot, and ends with 1', async () => {
    const folder = projectWith({
      'data/articles/a.txt': 'Norway trades with Sweden.',
      'data/articles/b.md': '---\ntitle: [\n---\nx',
      'data/curation/ann.yaml': CORRECTIONS,
    })
    const { code, stdout, stderr } = await runGraph(folder)
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^not read: b\.md: line 2: the front matter is not YAML/) as string,
      'not corrected: data/curation/ann.yaml, line 8: the article “a” does not say “Norway has traded with Sweden”',
      '',
    ])
    expect(stdout).toMatch(/^read a\.txt\npublic\/graph\.json: 1 article, .*, 1 correction, [\d.]+ s\n$/)
    expect(code).toBe(1)
    const { entities, relations } = parseGraphDocument(JSON.parse(graphOf(folder)))
    expect(entities.map(({ name }) => name)).toEqual(['the Kingdom of Norway', 'Sweden'])
    expect(relations.map(({ type }) => type)).toEqual(['trades_with'])
  })

  it('ends with 0 where all is read and applied', async () => {
    const folder = projectWith({
      'data/articles/a.txt': 'Norway trades with Sweden.',
      'data/curation/ann.yaml': CORRECTIONS.slice(0, CORRECTIONS.indexOf('- action: reject')),
    })
    expect(await runGraph(folder)).toMatchObject({ code: 0, stderr: '' })
  })

  it.runIf(isUnix)(
    'leaves what stood before, and nothing beside it, where there is no room for the graph',
    async () => {
      const folder = projectWith({ 'data/articles/a.txt': 'Norway trades with Sweden.' })
      // What a full disk does to a write, a limit on the size of files does too.
      const { code, stderr } = await runGraph(folder, 'ulimit -f 4; exec "$@"')
      expect(stderr).toContain(`${join(folder, 'public/graph.json')} was not written, and is as it was before: `)
      expect(code).toBe(1)
      expect(graphOf(folder)).toBe('what stood before')
      expect(readdirSync(join(folder, 'public'))).toEqual(['graph.json'])
    },
  )

  it.runIf(isUnix)('leaves what stood before where Ctrl-C ends it', async () => {
    const folder = projectWith({ 'data/articles/a.txt': 'Norway trades with Sweden.' })
    // A slow reader that says when it is at work.
    const script = `
      import { buildGraph } from './src/cli/build-graph.ts'
      const readFiles = () => new Promise((resolve) => { setTimeout(resolve, 600_000); console.log('reading') })
      await buildGraph({ articles: 'data/articles', curation: '' }, 'public/graph.json', { readFiles })`
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { cwd: folder })
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT'])
    expect(graphOf(folder)).toBe('what stood before')
    expect(readdirSync(join(folder, 'public'))).toEqual(['graph.json'])
  })
})
