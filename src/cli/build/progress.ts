/** One line of a terminal that says how far a long job is. */

/** How often the line is written anew, ms. */
const EVERY = 200

export interface Progress {
  /** One more is done. */
  readonly step: () => void
  /** Takes the line away. */
  readonly end: () => void
}

interface Terminal {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/**
 * How quickly it goes is reckoned from when the first is done: what is made ready before is done once.
 *
 * @param terminal where to write; nothing is written where it is not a terminal
 * @param total how many steps there are
 * @param unit what is counted, in the plural: "articles"
 * @param now the time in ms
 */
export function showProgress(terminal: Terminal, total: number, unit: string, now = () => performance.now()): Progress {
  let done = 0
  let firstDone = 0
  let written = -Infinity
  const line = showLine(terminal, progressWords(0, total, unit, 0))
  return {
    step: () => {
      const time = now()
      if (done++ === 0) firstDone = time
      if (time - written < EVERY) return
      written = time
      line.write(progressWords(done, total, unit, (time - firstDone) / 1000))
    },
    end: line.end,
  }
}

export interface Line {
  /** Puts other words in the place of those before. */
  readonly write: (words: string) => void
  /** Takes the line away. */
  readonly end: () => void
}

/** Words that stand in a terminal as long as something is under way; nothing where it is none. */
export function showLine(terminal: Terminal, words: string): Line {
  const write = (text: string) => {
    if (terminal.isTTY === true) terminal.write(`\r\u001b[K${text}`)
  }
  write(words)
  return { write, end: () => write('') }
}

/**
 * @param seconds since the first was done
 * @returns "120 of 500 articles, 14.2 a second, 27 s left"
 */
export function progressWords(done: number, total: number, unit: string, seconds: number): string {
  const words = `${done} of ${total} ${unit}`
  if (done < 2) return words
  const rate = (done - 1) / Math.max(seconds, 0.001)
  const left = Math.ceil((total - done) / rate)
  const time = left < 120 ? `${left} s` : `${Math.ceil(left / 60)} min`
  return `${words}, ${rate.toFixed(1)} a second, ${time} left`
}
