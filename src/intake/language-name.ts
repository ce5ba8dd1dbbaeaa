/** What language a text is in. */
import { franc } from 'franc-min'

/** So much of a text tells its language. */
const SAMPLE = 6000

/** @returns the English name of the language that the text seems to be in; null where that cannot be told */
export function languageNameOf(text: string): string | null {
  const code = franc(text.slice(0, SAMPLE))
  return code === 'und' ? null : (new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) ?? null)
}
