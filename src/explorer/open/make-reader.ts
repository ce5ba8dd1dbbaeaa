/** The worker that reads graph files, from a file of its own beside the app. */
export function makeReader(): Worker {
  return new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' })
}
