/** Once before the tests in the browser, or a bench: builds graph and app, serves them below a sub-path, finds the browser. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { findBrowser, removeUnpacked, type BrowserLocation } from './browser'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built page is, with a slash at its end. */
    pageUrl: string
    browserLocation: BrowserLocation
  }
}

/** Nothing in the build may count on being at the root of its host. */
const SUB_PATH = 'some/where'

export interface Served {
  /** Where the built page is, with a slash at its end. */
  readonly pageUrl: string
  readonly browserLocation: BrowserLocation
  readonly close: () => Promise<void>
}

export default async function serveApp(project: TestProject): Promise<() => Promise<void>> {
  const { pageUrl, browserLocation, close } = await serveBuilt()
  project.provide('pageUrl', pageUrl)
  project.provide('browserLocation', browserLocation)
  return close
}

export async function serveBuilt(): Promise<Served> {
  const browserLocation = await findBrowser()
  const site = mkdtempSync(join(tmpdir(), 'relata-site-'))
  // In processes of their own: vitest's NODE_ENV would make a build for tests.
  runNode(['--import', 'tsx', 'src/cli/graph.ts'])
  runNode([
    'node_modules/vite/bin/vite.js',
    'build',
    '--logLevel',
    'warn',
    '--emptyOutDir',
    '--outDir',
    join(site, SUB_PATH),
  ])
  const server = await preview({
    logLevel: 'warn',
    build: { outDir: site },
    preview: { host: '127.0.0.1', port: 4300 },
  })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('The built page is not being served')
  return {
    pageUrl: `${address}${SUB_PATH}/`,
    browserLocation,
    close: async () => {
      await server.close()
      rmSync(site, { recursive: true, force: true })
      removeUnpacked(browserLocation)
    },
  }
}

function runNode(args: readonly string[]): void {
  const { NODE_ENV: _forTests, ...env } = process.env
  execFileSync(process.execPath, args, { stdio: 'inherit', env })
}
