/** Whether a date is one to come, as its clause tells. */

const AHEAD =
  /\b(?:[Ww]ill|won['’]t|shall|would|(?:is|are|be|was|were|been)\s+(?:\w+\s+)?(?:to|due|set|expected|scheduled|planned|slated|going)\s+|plans?|planned|planning|hopes?|hoping|intends?|aims?|expects?|expected|scheduled|due|upcoming|forthcoming|vow(?:s|ed)?\s+to|pledge[sd]?\s+to|promise[sd]?\s+to|agree[sd]?\s+to|must|should|want(?:s|ed)?\s+to)\b|['’]ll\b/
/** "Scholz flies to Astana on Monday": in a story, unlike a headline or a caption, what is on somebody's calendar. */
const ON_CALENDAR =
  /\b(?:leaves|departs|travels|flies|heads|visits|arrives|tours|returns|goes|meets|hosts|welcomes|receives|opens|begins?|starts?|convenes|gathers|takes\s+place|holds|signs|votes)\b/
/** What begins another clause, or a report in the past tense. */
const CLAUSE_BREAK =
  /[;:"“”()—–]|,\s(?:but|and|who|which)\b|\b(?:that|which|who|when|because|while|where|after|since|said|says|say|told|added|announced)\b/g
const SAYING = /\b(?:said|says|told|added|announced|met|after)\b/
/** Longer clauses are read in part only. */
const REACH = 160

/** A sentence that has come to no verb yet: "In Baghdad on". */
const BEFORE_VERB = /^(?:(?:\p{Lu}\S*|in|on|at|of|the|by|and|early|late|next)\s+)*$/u
const DEADLINE = /\b[Bb]y\s+(?:(?:the|early|late|end|of)\s+)*$/

/**
 * Whether what stands around an index of a sentence speaks of what is to come.
 *
 * @param story whether the sentence is of the story; headlines and captions put into the present what is past
 */
export function looksAhead(sentence: string, index: number, story: boolean): boolean {
  const before = sentence.slice(Math.max(0, index - REACH), index)
  const clause = before.slice(lastBreak(before))
  if (AHEAD.test(clause) || (story && ON_CALENDAR.test(clause))) return true
  if (DEADLINE.test(before) && !/\bhad\b/.test(sentence)) return true
  // "On Friday Scholz will travel to ...": the verb comes later.
  if (index >= REACH || !BEFORE_VERB.test(before)) return false
  const after = sentence.slice(index, index + REACH / 2)
  const verb = AHEAD.exec(after)
  return verb !== null && !SAYING.test(after.slice(0, verb.index))
}

function lastBreak(clause: string): number {
  let end = 0
  for (const match of clause.matchAll(CLAUSE_BREAK)) end = match.index + match[0].length
  return end
}
