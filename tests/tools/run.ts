/**
 * `npm test`: types, lint, formatting, then all tests. Every step runs, also after one has failed, so that one run shows
 * everything. Each step counts as one check in the last line, "N passed, N failed"; the exit code is 0 if nothing failed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNode } from './limited-run'
import { tallyOf, type Tally } from './vitest-report'

/**
 * A browser that hangs must not hang the run. Each test has a limit of its own, which ends it long before; this one is for
 * what does not heed that, and three times what a slow machine takes.
 */
const LIMIT = 60 * 60_000

const CHECKS = [
  { name: 'types', script: ['node_modules/typescript/bin/tsc'] },
  { name: 'lint', script: ['node_modules/eslint/bin/eslint.js', '.'] },
  { name: 'formatting', script: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
]

async function runChecks(): Promise<Tally> {
  let failed = 0
  for (const { name, script } of CHECKS) {
    console.log(`\n— ${name}`)
    const { code, timedOut } = await runNode(script, LIMIT)
    if (code !== 0) failed++
    console.log(code === 0 ? 'passed' : `${name} failed${timedOut ? `: not done after ${LIMIT / 60_000} minutes` : ''}`)
  }
  return { passed: CHECKS.length - failed, failed, skipped: [] }
}

async function runTests(): Promise<Tally> {
  console.log('\n— tests')
  const folder = mkdtempSync(join(tmpdir(), 'relata-test-'))
  const report = join(folder, 'report.json')
  try {
    const vitest = [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]
    const { code, timedOut } = await runNode(vitest, LIMIT)
    if (timedOut) console.error(`The tests were ended: not done after ${LIMIT / 60_000} minutes.`)
    const tally = readTally(report)
    // An error outside every test, or an end before the report was written.
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readTally(report: string): Tally {
  try {
    return tallyOf(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    return { passed: 0, failed: 1, skipped: [] }
  }
}

const tallies = [await runChecks(), await runTests()]
for (const name of tallies.flatMap((tally) => tally.skipped)) console.error(`skipped, which counts as failed: ${name}`)
const passed = tallies.reduce((total, tally) => total + tally.passed, 0)
const failed = tallies.reduce((total, tally) => total + tally.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
