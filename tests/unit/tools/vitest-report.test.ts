import { describe, expect, it } from 'vitest'
import { tallyOf } from '../../tools/vitest-report'

const test = (fullName: string, status: string) => ({ fullName, status })

describe('tallyOf', () => {
  it('counts tests, files that could not be loaded, and tests that were skipped as failed', () => {
    const report = {
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [test('one', 'passed'), test('two', 'failed'), test('three', 'pending')],
        },
        { name: 'b.test.ts', status: 'failed', assertionResults: [] },
        { name: 'c.test.ts', status: 'passed', assertionResults: [test('four', 'passed'), test('five', 'todo')] },
      ],
    }
    expect(tallyOf(report)).toEqual({ passed: 2, failed: 4, skipped: ['three', 'five'] })
  })

  it('refuses what is no report', () => {
    expect(() => tallyOf({})).toThrow('testResults')
  })
})
