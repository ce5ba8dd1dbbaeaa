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
 * @param terminal where to write; nothing is written where it is not a terminal
 * @param total how many steps there are
 * @param unit what is counted, in the plural: "articles"
 * @param now the time in ms
 */
export function showProgress(terminal: Terminal, total: number, unit: string, now = () => performance.now()): Progress {
  const began = now()
  let done = 0
  let written = -Infinity
  return {
    step: () => {
      done++
      if (terminal.isTTY !== true || now() - written < EVERY) return
      written = now()
      terminal.write(`\r\u001b[K${progressWords(done, total, unit, (now() - began) / 1000)}`)
    },
    end: () => {
      if (written > -Infinity) terminal.write('\r\u001b[K')
    },
  }
}

/** @returns "120 of 500 articles, 14.2 a second, 27 s left" */
export function progressWords(done: number, total: number, unit: string, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001)
  const left = Math.ceil((total - done) / rate)
  const time = left < 120 ? `${left} s` : `${Math.ceil(left / 60)} min`
  return `${done} of ${total} ${unit}, ${rate.toFixed(1)} a second, ${time} left`
}
