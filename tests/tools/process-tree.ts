/**
 * Ends a process with all that it started. Chromium sits in a process group of its own, so that killing the group of
 * whoever launched it is not enough: the tree is walked.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** @returns the ids of all processes below one, children before grandchildren */
export function descendantsOf(pid: number): number[] {
  const children = new Map<number, number[]>()
  for (const [child, parent] of parents()) children.set(parent, [...(children.get(parent) ?? []), child])
  const found: number[] = []
  let level = children.get(pid) ?? []
  while (level.length > 0) {
    found.push(...level)
    level = level.flatMap((id) => children.get(id) ?? [])
  }
  return found
}

/** Kills a process and all below it, at once and without asking. What is gone already is no error. */
export function endTree(pid: number): void {
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' })
    return
  }
  // Read before the first is killed: an orphan no longer says whose child it was.
  for (const id of [pid, ...descendantsOf(pid)]) {
    try {
      process.kill(id, 'SIGKILL')
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
    }
  }
}

/** Every process with its parent. A bare Debian has /proc and no ps; macOS has ps and no /proc. */
function parents(): [pid: number, parent: number][] {
  if (existsSync('/proc/self/stat')) {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const parent = parentFromProc(name)
        return parent === undefined ? [] : [[Number(name), parent] as [number, number]]
      })
  }
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, parent = 0]) => [pid, parent])
}

function parentFromProc(pid: string): number | undefined {
  try {
    // "12 (a name (with) brackets) S 7 …": the parent is the second field after the last bracket.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return undefined
  }
}
