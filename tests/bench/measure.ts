/** Runs of a task before the ones that count, so that the code is compiled. */
const WARM_UP = 3

/**
 * Runs several tasks in turn, so that what else the machine does hits all of them alike.
 *
 * @param warmUp runs of each before the ones that count
 * @returns the seconds that each took at the median
 */
export function medianSeconds(tasks: readonly (() => void)[], rounds: number, warmUp = WARM_UP): number[] {
  const seconds = tasks.map((): number[] => [])
  for (let round = -warmUp; round < rounds; round++) {
    for (const [place, task] of tasks.entries()) {
      const began = performance.now()
      task()
      if (round >= 0) seconds[place]?.push((performance.now() - began) / 1000)
    }
  }
  return seconds.map(medianOf)
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? NaN
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? NaN) + upper) / 2 : upper
}
