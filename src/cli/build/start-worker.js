/** A thread's first file is run as it stands, so it is JavaScript: it brings the loader of TypeScript into the thread. */
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
