import { inject, onTestFinished } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './browser'

export interface OpenPage {
  readonly page: Page
  /** What went wrong in the page unseen: errors, what its policy refused, requests to other hosts. */
  readonly faults: readonly string[]
}

interface Options {
  readonly address?: string
  readonly graph?: string | null
  readonly size?: { readonly width: number; readonly height: number }
  readonly scale?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly hasTouch?: boolean
  readonly reducedMotion?: 'reduce' | 'no-preference'
  readonly hasScripts?: boolean
  readonly prepare?: (page: Page) => Promise<void>
}

const LONGEST_SNAPSHOT = 8000

/**
 * Opens the built page in a window of its own, which closes when the test is over.
 *
 * @param options.address what follows the page's own address: "#select=country/russia"
 * @param options.graph what the page gets for graph.json in place of the built one; null: there is none
 * @param options.size of the window, px; 1440 by 900 unless told
 * @param options.scale device px to one px
 * @param options.hasScripts false: the browser runs none
 * @param options.prepare done before the page is asked for
 */
export async function openPage(
  browser: Browser,
  {
    address = '',
    graph,
    size: { width, height } = { width: 1440, height: 900 },
    scale: deviceScaleFactor = 1,
    colorScheme = 'light',
    hasTouch = false,
    reducedMotion = 'reduce',
    hasScripts: javaScriptEnabled = true,
    prepare,
  }: Options = {},
): Promise<OpenPage> {
  const pageUrl = inject('pageUrl')
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor,
    colorScheme,
    hasTouch,
    isMobile: hasTouch,
    reducedMotion,
    javaScriptEnabled,
  })
  const page = await context.newPage()
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') {
      const shown = await page.locator('body').ariaSnapshot()
      console.error(`${page.url()}\n${shown.slice(0, LONGEST_SNAPSHOT)}`)
    }
    await context.close()
  })
  if (graph !== undefined) {
    await page.route('**/graph.json', (route) =>
      graph === null ? route.fulfill({ status: 404 }) : route.fulfill({ body: graph, contentType: 'application/json' }),
    )
  }
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== new URL(pageUrl).origin) faults.push(`request to ${url.href}`)
  })
  await prepare?.(page)
  await page.goto(pageUrl + address)
  return { page, faults }
}

export function launch(): Promise<Browser> {
  return launchBrowser(inject('browserLocation'))
}
