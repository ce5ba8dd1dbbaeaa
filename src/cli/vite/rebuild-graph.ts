import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const WATCHED = ['data/articles', 'data/curation', 'data/ontology', 'data/lexicon', 'data/models', 'src/extract']

/**
 * Under the dev server: builds the graph at the start and whenever the data or the extractor that it is made of changes,
 * then reloads the page. The build runs in a process of its own, so that edits to the extractor take effect too.
 */
export function rebuildGraph(): Plugin {
  return {
    name: 'relata:rebuild-graph',
    // vitest runs a dev server too, which has no page to rebuild for.
    apply: (_config, { command, mode, isPreview }) => command === 'serve' && isPreview !== true && mode !== 'test',
    configureServer(server) {
      const { root, logger } = server.config
      const folders = WATCHED.map((folder) => join(root, folder))
      const build = buildRunner(root, (succeeded) => {
        if (!succeeded) logger.error('The graph was not built whole; what stands above says why.')
        server.ws.send({ type: 'full-reload' })
      })
      server.watcher.on('all', (_event, path) => {
        if (folders.some((folder) => path.startsWith(folder))) build()
      })
      build()
    },
  }
}

/** Runs one build at a time; what changes meanwhile is built once more afterwards. */
function buildRunner(root: string, done: (succeeded: boolean) => void): () => void {
  let running = false
  let again = false
  const build = () => {
    if (running) {
      again = true
      return
    }
    running = true
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/graph.ts'], { cwd: root, stdio: 'inherit' })
    child.on('close', (code) => {
      running = false
      if (again) {
        again = false
        build()
      } else done(code === 0)
    })
  }
  return build
}
