/** ISO dates for reading. */

/** Made once: to make one takes a hundred times as long as to use it. */
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/**
 * @param iso "2024-09-17"
 * @returns "17 September 2024"; the text itself where it is no date
 */
export function formatDate(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return iso
  return DAY.format(date)
}

/**
 * A span of days in the shortest words that say it.
 *
 * @param from ISO date, inclusive
 * @param to ISO date, inclusive
 * @returns "2023", "February 2022", "17 September 2024", or "1 March 2023 – 4 May 2023"
 */
export function formatSpan(from: string, to: string): string {
  const [year = '', month = ''] = from.split('-')
  if (from === to) return formatDate(from)
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year
  if (from === `${year}-${month}-01` && to === lastDayOf(Number(year), Number(month))) {
    return formatDate(from).replace(/^\d+ /, '')
  }
  return `${formatDate(from)} – ${formatDate(to)}`
}

function lastDayOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
