/** What the benches of the page share: the built page, served, in a real browser. */
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../e2e/browser'
import { serveBuilt } from '../e2e/serve-app'

/** @param measure gets a browser and the address of the page; both are gone when it is done */
export async function inBrowser(measure: (browser: Browser, url: string) => Promise<string>): Promise<string> {
  const site = await serveBuilt()
  const browser = await launchBrowser(site.browserLocation)
  try {
    return await measure(browser, site.pageUrl)
  } finally {
    await browser.close()
    await site.close()
  }
}

/** A window whose caches are empty. */
export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  // The compiler that runs this file wraps the functions that are sent to the page in a helper of its own.
  await context.addInitScript('globalThis.__name = (named) => named')
  // A busy machine is slow to open a large graph, which is not what is measured.
  context.setDefaultTimeout(300_000)
  return context.newPage()
}
