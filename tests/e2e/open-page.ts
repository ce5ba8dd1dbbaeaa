import { inject, onTestFinished } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './browser'

export interface OpenPage {
  readonly page: Page
  /** What went wrong in the page unseen: errors, what its policy refused, requests to other hosts. */
  readonly faults: readonly string[]
}

const LONGEST_SNAPSHOT = 8000

/**
 * Opens the built page in a window of its own, which closes when the test is over.
 *
 * @param options.address what follows the page's own address: "#select=country/russia"
 * @param options.graph what the page gets for graph.json in place of the built one; null: there is none
 */
export async function openPage(
  browser: Browser,
  { address = '', graph }: { address?: string; graph?: string | null } = {},
): Promise<OpenPage> {
  const pageUrl = inject('pageUrl')
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
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
  await page.goto(pageUrl + address)
  return { page, faults }
}

export function launch(): Promise<Browser> {
  return launchBrowser(inject('browserLocation'))
}
