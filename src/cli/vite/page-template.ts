import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { buildTemplate } from '../page/build-template.ts'

/** Served beside the app, which fills it when a page is saved. */
const NAME = 'page-template.html'

/** Puts the template of saved pages beside the built app; under the dev server, builds it when it is asked for. */
export function pageTemplate(): Plugin {
  let root = ''
  let outDir = ''
  return {
    name: 'relata:page-template',
    apply: (_config, { mode }) => mode !== 'test',
    configResolved(config) {
      root = config.root
      outDir = resolve(root, config.build.outDir)
    },
    configureServer(server) {
      server.middlewares.use(`/${NAME}`, (_request, response, next) => {
        buildTemplate(root)
          .then((template) => response.setHeader('Content-Type', 'text/html').end(template))
          .catch(next)
      })
    },
    async writeBundle() {
      mkdirSync(outDir, { recursive: true })
      writeFileSync(join(outDir, NAME), await buildTemplate(root))
    },
  }
}
