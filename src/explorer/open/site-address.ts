/** Which addresses of graphs the page follows: those of its own site. */

export type SiteAddress = { readonly ok: true; readonly url: string } | { readonly ok: false; readonly why: string }

/**
 * @param path as `?graph=` gives it, relative to the page
 * @param page where the page itself is
 * @returns the whole address, or in words why it is refused
 */
export function siteAddress(path: string, page: Pick<Location, 'href' | 'origin' | 'protocol'>): SiteAddress {
  if (page.protocol === 'file:') {
    const why = 'A page that was opened from disk cannot fetch another file: open the graph by hand instead.'
    return { ok: false, why }
  }
  if (path.trim() === '' || !URL.canParse(path, page.href)) {
    return { ok: false, why: `“${path}” is no address of a graph.` }
  }
  const url = new URL(path, page.href)
  if (url.origin !== page.origin) {
    const elsewhere = url.host === '' ? url.protocol : url.host
    const why = `The link asks for a graph of ${elsewhere}. A link opens graphs of this site only; save that one and open the file instead.`
    return { ok: false, why }
  }
  return { ok: true, url: url.href }
}
