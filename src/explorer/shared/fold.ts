/** How a word is looked up: "Türkiye" is found by "turkiye". */
export function foldTerm(term: string): string {
  return term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
