/**
 * Finds a real browser: the one that CHROME_PATH names; an installed Chrome, Chromium or Edge; on Linux x64 the one that
 * the npm package @sparticuz/chromium carries, with the libraries that a bare machine lacks. Nothing is downloaded.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { arch, platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { installedBrowserPaths } from './installed-browsers'

/** Plain data, so that it can be handed from the global set-up to the tests. */
export interface BrowserLocation {
  readonly executablePath: string
  /** What its process needs beside our own environment. */
  readonly env: Readonly<Record<string, string>>
  /** A folder to remove when all is done; null where nothing was unpacked. */
  readonly unpackedIn: string | null
}

/** @throws Error that says what to install */
export async function findBrowser(): Promise<BrowserLocation> {
  const chosen = process.env.CHROME_PATH
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names ${chosen}, and there is no such file`)
    return { executablePath: chosen, env: {}, unpackedIn: null }
  }
  const installed = installedBrowserPaths(platform(), process.env).find((path) => existsSync(path))
  if (installed !== undefined) return { executablePath: installed, env: {}, unpackedIn: null }
  if (platform() === 'linux' && arch() === 'x64') return unpackCarriedBrowser()
  throw new Error(
    `There is no browser to test the page in. Install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to the ` +
      `program file of one. (The browser that an npm package carries runs on Linux x64 only; this is ${platform()} ${arch()}.)`,
  )
}

export function removeUnpacked(location: BrowserLocation): void {
  if (location.unpackedIn !== null) rmSync(location.unpackedIn, { recursive: true, force: true })
}

export function launchBrowser(location: BrowserLocation): Promise<Browser> {
  return chromium.launch({
    executablePath: location.executablePath,
    env: { ...definedEnvironment(), ...location.env },
    args: [
      // Chromium refuses to sandbox itself as root, which is who runs tests in a container.
      '--no-sandbox',
      // /dev/shm is 64 MB in a container.
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--font-render-hinting=none',
    ],
  })
}

/** What the package, or we for it, set in our own environment. */
const CHANGED_VARIABLES = ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'FONTCONFIG_PATH', 'HOME', 'LD_LIBRARY_PATH']

/**
 * The package unpacks into the temporary folder and takes what lies there already, whole or not; a folder of our own
 * keeps a run that was killed half-way from spoiling the next.
 */
async function unpackCarriedBrowser(): Promise<BrowserLocation> {
  const folder = mkdtempSync(join(tmpdir(), 'relata-chromium-'))
  const executablePath = await unpackInto(folder)
  const env = { FONTCONFIG_FILE: writeFontSettings(folder) }
  return {
    executablePath,
    env: lacksLibraries(executablePath) ? { ...env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } : env,
    unpackedIn: folder,
  }
}

/** @returns the path of the browser; our own environment is as before */
async function unpackInto(folder: string): Promise<string> {
  const before = CHANGED_VARIABLES.map((name) => [name, process.env[name]] as const)
  process.env.TMPDIR = folder
  // Makes the package unpack its libraries too. It reads both when it is loaded.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x'
  try {
    const { default: carried } = await import('@sparticuz/chromium')
    return await carried.executablePath()
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name)
      else process.env[name] = value
    }
  }
}

/** The package's own settings look for its fonts in /tmp only; without any font no text has a size. */
function writeFontSettings(folder: string): string {
  const file = join(folder, 'relata-fonts.conf')
  const dirs = ['/usr/share/fonts', join(folder, 'fonts')].map((dir) => `<dir>${dir}</dir>`).join('')
  writeFileSync(file, `<fontconfig>${dirs}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`)
  return file
}

function lacksLibraries(executable: string): boolean {
  return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found')
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
