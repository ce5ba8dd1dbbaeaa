/** How unlike a text of a newspaper something is that was decoded: bytes read in the wrong encoding make odd words. */

/**
 * A capital with an accent behind a small letter ("GermanyÕs"), within a word ("MŸller"), before a figure ("Û5") or
 * alone ("Ð"); a small letter with one where a word in capitals or a sentence's end is ("ìGermany", ".î"); a control
 * character; a sign that no newspaper prints, or not there ("M‰rz", "Strau§").
 */
const ODDITY =
  /(?<=\p{Ll})[À-ÖØ-ÞŒŠŽŸ]|(?<=\p{L})[À-ÖØ-ÞŒŠŽŸ](?=\p{Ll})|[À-ÖØ-Þ](?=\d)|(?<=\s)[ÐÑ](?=\s)|(?<=\p{L})§|[ß-öø-ÿœšž](?=[A-Z])|(?<=[.,!?])[ß-öø-ÿœšž]|[\x80-\x9f]|[^\p{ASCII}\p{L}\p{M}\p{N}\s‘’‚“”„«»‹›–—…•·€£¥§°©®™×¿¡]|[ﬁﬂıƒ]/gu

/** @returns how often it is */
export function countOddities(text: string): number {
  return text.match(ODDITY)?.length ?? 0
}
