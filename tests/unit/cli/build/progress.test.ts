import { describe, expect, it } from 'vitest'
import { progressWords, showProgress } from '../../../../src/cli/build/progress'

describe('progressWords', () => {
  it('says how many are done, at what rate, and how long the rest will take', () => {
    expect(progressWords(121, 500, 'articles', 10)).toBe('121 of 500 articles, 12.0 a second, 32 s left')
    expect(progressWords(11, 500, 'articles', 10)).toBe('11 of 500 articles, 1.0 a second, 9 min left')
    expect(progressWords(500, 500, 'articles', 10)).toBe('500 of 500 articles, 49.9 a second, 0 s left')
  })
})

describe('showProgress', () => {
  function shown(isTTY: boolean): string {
    let text = ''
    let time = 0
    const terminal = { isTTY, write: (more: string) => (text += more) }
    const progress = showProgress(terminal, 3, 'articles', () => time)
    time = 500
    progress.step()
    time = 600
    progress.step()
    time = 1500
    progress.step()
    progress.end()
    return text
  }

  it('keeps one line of a terminal up to date and takes it away in the end', () => {
    expect(shown(true).split('\r\u001b[K')).toEqual([
      '',
      '0 of 3 articles',
      '1 of 3 articles',
      '3 of 3 articles, 2.0 a second, 0 s left',
      '',
    ])
  })

  it('writes nothing where nobody looks', () => {
    expect(shown(false)).toBe('')
  })
})
