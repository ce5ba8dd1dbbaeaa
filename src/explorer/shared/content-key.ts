/**
 * The same for values that say the same, in whatever order their properties stand: what was read from a file and what a
 * form gives back differ in that.
 */
export function contentKey(value: object): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
