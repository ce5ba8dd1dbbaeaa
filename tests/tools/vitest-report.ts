/** What of vitest's JSON report the last line needs. */
import { z } from 'zod'

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})

export interface Tally {
  readonly passed: number
  readonly failed: number
  /** Names of tests that were not run. They count as failed: nothing is left out in silence. */
  readonly skipped: readonly string[]
}

/**
 * @param report what vitest's "json" reporter wrote
 * @throws ZodError where it is no such report
 */
export function tallyOf(report: unknown): Tally {
  const { testResults } = reportSchema.parse(report)
  const tests = testResults.flatMap((file) => file.assertionResults)
  // A file that cannot be loaded has failed without a single test.
  const brokenFiles = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  const passed = tests.filter((test) => test.status === 'passed')
  const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed')
  return {
    passed: passed.length,
    failed: tests.length - passed.length + brokenFiles.length,
    skipped: skipped.map((test) => test.fullName),
  }
}
