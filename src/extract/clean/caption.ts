/** Tells captions of pictures: by the credit they open or end with, and near the headline by how they point at people. */

const PICTURE = '(?:(?:file|handout|aerial)\\s+)?(?:photo|picture|image|photograph|illustration|graphic|map|video)'
const OPENING = new RegExp(
  `^(?:${PICTURE}(?:\\s+(?:source|caption|credit|by|shows))?\\s*(?::|\\||\\s[-–—]\\s)|image\\s+(?:source|caption),|caption:|file\\s*[-–—:]\\s)`,
  'i',
)
const AGENCIES =
  'Reuters|AP|AFP|EPA(?:-EFE)?|EFE|Getty(?: Images)?|Bloomberg|TASS|Sputnik|RIA Novosti|Xinhua|Anadolu(?: Agency)?|dpa|' +
  'ANSA|PA|Shutterstock|iStock|Alamy|Unsplash|Wikimedia Commons|Flickr|Kyodo|Zuma'
const CREDIT = new RegExp(
  [
    // "... as Germany's leader. / Kazakh presidency"
    '\\s/\\s+[^/.!?]{2,60}$',
    // "(Reuters)", "[File: Omar Sobhani/Reuters]", "(AP Photo/Jane Doe)", "(Photo by Jane Doe)"
    `[([](?:(?:file|photo|picture|image|credit|courtesy)\\b[^()[\\]]{2,80}|[^()[\\]]{0,60}\\b(?:${AGENCIES})\\b[^()[\\]]{0,40})[)\\]]\\.?$`,
    // "Photograph: Jane Doe/Getty Images", "Credit: NASA"
    `(?:^|[.!?|)"”]\\s+)(?:photo(?:graph)?|picture|image|credit)s?(?:\\s+(?:by|credit|courtesy(?: of)?))?\\s*:\\s*[^.:]{2,80}$`,
    `/\\s?(?:${AGENCIES})\\.?$`,
  ].join('|'),
  'i',
)
/** "REUTERS/Jane Doe", "© AFP" */
const SIGNED = new RegExp(
  `\\bREUTERS/\\s?\\p{Lu}[\\p{L} .'-]{2,40}$|(?:©|via)\\s*(?:[\\p{L}.'-]+\\s){0,3}(?:${AGENCIES})(?:\\s+via\\s+[\\p{L} ]{2,30})?\\.?$`,
  'iu',
)
/** Without one of these words no line is signed, and the pattern for it takes its time to get ready. */
const MAY_BE_SIGNED = /REUTERS\/|©|via/i
const POINTING =
  /[,(]\s*(?:(?:far|second from|third from|on the)\s+)?(?:left|right|centre|center|l|r|c)\s*[,)]|\b(?:is|are)?\s*(?:seen|pictured|photographed|shown here)\b|\bposes?\b|\bshakes? hands\b|\bfile (?:photo|picture|image)\b/i
const LONGEST = 350

/** Whether a line is a caption wherever it stands. */
export function isCaption(line: string): boolean {
  return (
    line.length <= LONGEST &&
    (OPENING.test(line) || CREDIT.test(line) || (MAY_BE_SIGNED.test(line) && SIGNED.test(line)))
  )
}

/** Whether a line between headline and story is a caption there. */
export function isCaptionInHeader(line: string): boolean {
  return line.length <= LONGEST && POINTING.test(line)
}
