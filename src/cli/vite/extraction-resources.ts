import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const ID = 'virtual:extraction-resources'
const RESOLVED = `\0${ID}`
const FOLDERS = ['data/ontology', 'data/lexicon']
const MOST_BYTES = 1 << 26

/**
 * What stands in data/ontology and data/lexicon, read and checked, as a module of its own: the page's extractor loads
 * it when it is first needed, and is spared the reading of YAML. A fault in a file ends the build.
 */
export function extractionResources(): Plugin {
  let root = ''
  return {
    name: 'relata:extraction-resources',
    configResolved: (config) => {
      root = config.root
    },
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      for (const folder of FOLDERS) {
        for (const name of readdirSync(join(root, folder))) this.addWatchFile(join(root, folder, name))
      }
      // In a process of its own, so that a dev server sees edits to the schemas too.
      const json = execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/vite/print-resources.ts'], {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: MOST_BYTES,
      })
      // A browser parses JSON in a string faster than the same object written out.
      return { code: `export default JSON.parse(${JSON.stringify(json)})`, map: null }
    },
  }
}
