/** How many letters of a word that is looked for may be wrong: two that changed places count as two. */
export function slipsIn(term: string): number | false {
  if (term.length < 4) return false
  return term.length < 6 ? 1 : 2
}
