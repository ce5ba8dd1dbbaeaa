/** Who published a text that does not say so in a field of its own. */

const HEAD = 1200
const FOOT = 400
const NAME = String.raw`\p{L}[\p{L}\p{N}&’'.-]*(?: (?:of|the|and|de|[\p{Lu}\p{N}&][\p{L}\p{N}&’'.-]*)){0,5}?`

/** "BERLIN, Sept 17 (Reuters) - …", "(Bloomberg) -- …" */
const DATELINE = new RegExp(String.raw`^(?:\p{Lu}[\p{L}\p{N} .,’'/-]{1,60})?\((?=\p{Lu})(${NAME})\)\s*[-–—]`, 'mu')
/** "MOSCOW, September 3. /TASS/. …", "NEW YORK, Sept. 3, 2024 /PRNewswire/ -- …" */
const SLASHED = /^\p{Lu}{2}[\p{L}\p{N} .,’'-]{1,60}\/(\p{Lu}[\p{L} ]{1,30})\/\.?(?:\s|[-–—])/mu
/** "Source: Reuters" */
const SOURCE = new RegExp(String.raw`^source\s*:\s*(?=\p{Lu})(${NAME})\s*$`, 'imu')
/** Who is often named on a line of its own, beside a day, or behind the name of whoever wrote it. */
const KNOWN = String.raw`Reuters|(?:The )?Associated Press|AP|AFP|Agence France-Presse|dpa|Bloomberg(?: News)?|Xinhua|TASS|Interfax|Ukrinform|BBC(?: News)?|CNN|Al Jazeera|The Guardian|The Economist|(?:The )?Financial Times|The New York Times|The Washington Post|The Wall Street Journal|Politico|Euronews|Deutsche Welle|DW|Euractiv|RFE/RL`
const CREDIT = new RegExp(
  String.raw`^(?:[Bb]y [\p{L} .’'-]{2,60}?,? |(?:Story )?[Bb]y |.{6,40}\d{4}\s*[|·•,]\s*)?(${KNOWN})(?: Staff|\s*[|·•,]\s*(?:\p{L}+\.? )?\d.{3,20})?\s*$`,
  'mu',
)
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
  const found =
    DATELINE.exec(head) ??
    SLASHED.exec(head) ??
    CREDIT.exec(head) ??
    SOURCE.exec(head) ??
    BYLINE.exec(head) ??
    COPYRIGHT.exec(foot) ??
    COPYRIGHT.exec(head)
  return found?.[1]?.replace(/[\s.,]+$/, '')
}
