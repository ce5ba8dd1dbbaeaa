/** `npm start`, as a user runs it beside something else that has taken the port. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { expect, it, onTestFinished } from 'vitest'
import { parseGraphDocument } from '../../src/graph/validate'
import { endTree } from '../tools/process-tree'

it('builds graph and page, serves them on the next free port, and ends when interrupted', async () => {
  const taken = createServer().listen(4173, '127.0.0.1')
  onTestFinished(() => void taken.close())
  // Somebody else may have it already; that serves as well.
  taken.on('error', () => undefined)

  const { NODE_ENV: _forTests, ...env } = process.env
  const start = spawn(process.execPath, ['--import', 'tsx', 'src/cli/start.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    if (start.exitCode === null && start.signalCode === null && start.pid !== undefined) endTree(start.pid)
  })
  const address = await addressOf(start)
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  expect(address).not.toContain(':4173')
  const page = await (await fetch(address)).text()
  expect(page).toContain('http-equiv="Content-Security-Policy"')
  const document = parseGraphDocument(await (await fetch(`${address}graph.json`)).json())
  expect(document.articles.map(({ id }) => id)).toContain('kazakhstan-germany-druzhba')

  start.kill('SIGINT')
  await once(start, 'exit')
  await expect(fetch(address)).rejects.toThrow()
})

async function addressOf(start: ChildProcess): Promise<string> {
  if (start.stdout === null) throw new Error('The output is not read')
  for await (const line of createInterface(start.stdout)) {
    const [, address] = /^Relata is at (\S+)$/.exec(line) ?? []
    if (address !== undefined) return address
  }
  throw new Error('It ended without saying where the page is')
}
