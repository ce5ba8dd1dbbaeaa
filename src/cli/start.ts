/** `npm start`: builds the graph and the app, serves them, and says where. Ctrl-C ends it. */
import { build, preview } from 'vite'
import { buildProject } from './build-project'
import { runCommand } from './command'
import { PROJECT } from './project'

/** Where a port is taken, the next is tried. */
const FIRST_PORT = 4173

await runCommand(async () => {
  await buildProject()
  await build({ root: PROJECT, logLevel: 'warn' })
  const server = await preview({ root: PROJECT, preview: { host: '127.0.0.1', port: FIRST_PORT }, logLevel: 'warn' })
  console.log(`\nRelata is at ${server.resolvedUrls?.local[0] ?? ''}\nPress Ctrl-C to end.`)
  return 0
})
