/** A second way where the first finds nothing. */

export function orElse<T>(found: T[], other: () => T[]): T[] {
  return found.length > 0 ? found : other()
}
