import { spawn } from 'node:child_process'
import { endTree } from './process-tree'

export interface RunResult {
  /** The exit code; null where the process was killed. */
  readonly code: number | null
  readonly timedOut: boolean
}

/**
 * Runs a Node script with our own stdin, stdout and stderr.
 *
 * @param script path of the file, and its arguments
 * @param limit milliseconds after which it is ended with everything it started
 */
export function runNode(script: readonly string[], limit: number): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, script, { stdio: 'inherit' })
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      if (child.pid !== undefined) endTree(child.pid)
    }, limit)
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code, timedOut })
    })
  })
}
