/** The worker that writes data files, from a file of its own beside the app. */
export function makeWriter(): Worker {
  return new Worker(new URL('./write.worker.ts', import.meta.url), { type: 'module' })
}
