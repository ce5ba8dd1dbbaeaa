/** Marks that set an apposition off. */
export const COMMAS: ReadonlySet<string> = new Set([',', '(', '—', '–', '-'])
