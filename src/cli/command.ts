/** What all commands share: how they end, and how they tell what went wrong. */

/** What is told of such an article. */
export const NOT_ENGLISH =
  'this does not look like English, the only language that is read; it gives names, but no relations'

/** Wrong use of a command. The message says what is right. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/**
 * Runs a command and sets the exit code of the process to what it returns, 1 where it fails. Messages go to stderr, so
 * that stdout holds nothing but the result.
 */
export async function runCommand(command: (args: readonly string[]) => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2))
  } catch (error) {
    console.error(explain(error))
    process.exitCode = 1
  }
}

/** One message a user can act on; where the fault is ours, with the place in the code. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const isOurs = [TypeError, ReferenceError, RangeError].some((fault) => error instanceof fault)
  return isOurs ? (error.stack ?? error.message) : error.message
}
