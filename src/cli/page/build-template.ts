/** The app in one HTML file, without a graph: what a saved page is made from. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type Rolldown } from 'vite'
import { GRAPH_PLACE, TITLE_PLACE } from '../../export/page/fill-page.ts'

/** Everything in one chunk, what is otherwise loaded when it is needed included. */
const IN_ONE = { output: { codeSplitting: false } } as const

/** @param root the folder of package.json */
export async function buildTemplate(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    base: './',
    mode: 'page',
    logLevel: 'warn',
    plugins: [react(), workersWithin(), withoutExtraction()],
    // From disk a browser starts classic workers only.
    worker: { format: 'iife', rolldownOptions: IN_ONE },
    publicDir: false,
    build: {
      write: false,
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { ...IN_ONE, input: join(root, 'src/explorer/main.tsx') },
    },
  })
  const { output } = Array.isArray(built) ? onlyOf(built) : (built as Rolldown.RolldownOutput)
  const script = onlyOf(output.filter((file) => file.type === 'chunk')).code
  const styles = output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [file.source] : [],
  )
  const first = beforeTheProgram(readFileSync(join(root, 'index.html'), 'utf8'))
  return pageOf({ script, styles: styles.join('\n'), icon: readFileSync(join(root, 'public/icon.svg')), first })
}

/** A page on disk can load no workers from beside itself: it carries its own. */
function workersWithin(): Plugin {
  return {
    name: 'relata:worker-within',
    enforce: 'pre',
    async resolveId(source, importer) {
      return /\/make-(?:reader|writer)$/.test(source) ? await this.resolve(`${source}-within`, importer) : null
    },
  }
}

/** What only takes in articles stays away, with the model and the readers that it would bring along. */
const LEFT_OUT = ['/add/ArticlesDialog', '/add/warm-up', '/library/OwnGraph']

function withoutExtraction(): Plugin {
  const nothing = '\0relata:left-out'
  return {
    name: 'relata:without-extraction',
    enforce: 'pre',
    resolveId: (source) => (LEFT_OUT.some((module) => source.endsWith(module)) ? nothing : null),
    load: (id) => (id === nothing ? 'export default () => null' : null),
  }
}

/** @returns what the page says before its program has come, or where there is none to run */
function beforeTheProgram(index: string): string {
  const found = /<body>\s*([^]*?)\s*<script/.exec(index)?.[1]
  if (found === undefined) throw new Error('index.html has no body that ends in a script.')
  return found
}

interface Parts {
  readonly script: string
  readonly styles: string
  readonly icon: Buffer
  readonly first: string
}

function pageOf({ script, styles, icon, first }: Parts): string {
  const safeScript = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3c!--')
  const safeStyles = styles.replaceAll('</style', '<\\/style')
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policyFor(safeScript)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon.toString('base64')}" />
    ${TITLE_PLACE}
    <style>${safeStyles}</style>
  </head>
  <body>
    ${first}
    ${GRAPH_PLACE}
    <script type="module">${safeScript}</script>
  </body>
</html>
`
}

/**
 * The page runs its one script, known by its hash, and a workers that this makes; it reaches nothing outside of itself.
 * data: is where its fonts are.
 */
function policyFor(script: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    'connect-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function onlyOf<T>(items: readonly T[]): T {
  const [only, ...more] = items
  if (only === undefined || more.length > 0) throw new Error(`One file was to be built, not ${items.length}`)
  return only
}
