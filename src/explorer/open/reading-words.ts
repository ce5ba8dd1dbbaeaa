/** How far a reading has come, in words. */
import type { Stage } from './messages'
import type { Underway } from './reading'

const VERBS: Readonly<Record<Stage, string>> = { fetching: 'Fetching', reading: 'Reading', placing: 'Placing' }

/** @returns "Reading map.gexf…" and the share that is done, null where nobody knows */
export function readingWords({ name, progress }: Underway): { words: string; fraction: number | null } {
  return { words: `${VERBS[progress.stage]} ${name}…`, fraction: progress.fraction }
}
