/** Whether the page is shown within another one: graph and legend only. */
export const IS_EMBEDDED = new URLSearchParams(window.location.search).has('embed')

/** @returns the address of the page as it stands, shown within another one or by itself */
export function addressWith(address: string, isEmbedded: boolean): string {
  const url = new URL(address)
  if (isEmbedded) url.searchParams.set('embed', '')
  else url.searchParams.delete('embed')
  // "?embed" rather than "?embed="; the path of a graph stays readable.
  url.search = url.search.replace(/\bembed=(?=&|$)/, 'embed').replaceAll('%2F', '/')
  return url.href
}
