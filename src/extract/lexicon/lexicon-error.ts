/** A lexicon that cannot be used; the message says which file, which entry, which field, and what would mend it. */
export class LexiconError extends Error {
  override name = 'LexiconError'
}
