/** Who published a text that does not say so in a field of its own. */

const HEAD = 1200
const FOOT = 400
const NAME = String.raw`\p{L}[\p{L}\p{N}&’'.-]*(?: (?:of|the|and|de|[\p{Lu}\p{N}&][\p{L}\p{N}&’'.-]*)){0,5}?`

/** "BERLIN, Sept 17 (Reuters) - …" */
const DATELINE = new RegExp(String.raw`^\p{Lu}[\p{L}\p{N} .,’'/-]{1,60}\((?=\p{Lu})(${NAME})\)\s*[-–—]`, 'mu')
/** "© 2024 The Daily Test", "Copyright The Daily Test 2024" */
const COPYRIGHT = new RegExp(
  String.raw`(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s+)?(${NAME})(?=\s*(?:[.,;|]|\d{4}|all rights|$))`,
  'imu',
)
/** "By bne IntelliNews September 17, 2024": a name that an outlet may have and a person has not. */
const BYLINE = new RegExp(
  String.raw`^by (?:staff of )?((?:[\p{L}\p{N}&’'.-]+ ){0,3}?[\p{L}]*(?:news|times|post|press|agency|reuters|afp|herald|tribune|journal|gazette|daily))(?![\p{L}])`,
  'imu',
)

/** @returns the name, or undefined where the text gives none */
export function guessPublisher(text: string): string | undefined {
  const head = text.slice(0, HEAD)
  const foot = text.slice(-FOOT)
  const found = DATELINE.exec(head) ?? BYLINE.exec(head) ?? COPYRIGHT.exec(foot) ?? COPYRIGHT.exec(head)
  return found?.[1]?.replace(/[\s.,]+$/, '')
}
