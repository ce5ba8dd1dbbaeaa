/**
 * Remembers the last result of a function and gives it again while every argument is the same value.
 *
 * @param fn a pure function of immutable arguments
 */
export function memoLast<Args extends readonly unknown[], Result>(
  fn: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { args: Args; result: Result } | null = null
  return (...args) => {
    if (last?.args.every((arg, i) => Object.is(arg, args[i])) === true) return last.result
    last = { args, result: fn(...args) }
    return last.result
  }
}
