import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { descendantsOf, endTree } from '../../tools/process-tree'

/** Starts a child in a process group of its own, as Chromium is, that shrugs off what it is asked. */
const PARENT = `
  const { spawn } = require('node:child_process')
  const child = spawn(process.execPath, ['-e', "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('up')"], { detached: true })
  child.stdout.once('data', () => console.log(child.pid))
  setInterval(() => {}, 1000)
`

/** A process that has ended but that nobody has asked about yet still has its number, as in a container without init. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !existsSync(`/proc/${pid}/stat`) || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

describe.skipIf(process.platform === 'win32')('endTree', () => {
  it('ends a process with what it started in other groups', async () => {
    const parent = spawn(process.execPath, ['-e', PARENT], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [line] = (await once(parent.stdout, 'data')) as [Buffer]
    const pid = parent.pid ?? 0
    const grandchild = Number(line.toString())
    expect(descendantsOf(pid)).toContain(grandchild)
    endTree(pid)
    await once(parent, 'close')
    await expect.poll(() => isRunning(grandchild)).toBe(false)
  })

  it('takes a process that is gone already as ended', async () => {
    const child = spawn(process.execPath, ['-e', ''])
    await once(child, 'close')
    expect(() => endTree(child.pid ?? 0)).not.toThrow()
  })
})
