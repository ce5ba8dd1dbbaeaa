/** Names that are made of nothing but what every country, or many a company, has one of. */

const GENERIC_WORDS = new Set(
  `administration affairs agency agreement air alliance and army assembly assistance association authority aviation
  bank board border bureau cabinet central chamber christian citizens civil coalition coast commerce commission
  committee communist company congress conservative constitutional cooperation corps corruption council court
  criminal cultural culture customs defence defense democratic democrats department development economic economy
  education election electoral energy environment farmers federal federation finance for force forces foreign freedom
  friendship front fund gas general government green greens guard health high home house human industry institute
  intelligence interior investigative justice labor labour law left liberal liberals liberation lower maritime
  military ministry monetary movement national nationalist navy nuclear of office oil opera opposition parliament
  party peace people peoples police popular presidency president presidential progressive prosecutor prosecutors
  protection public radical reform religious republic republican revolutionary right rights secret secretariat
  security senate service services social socialist socialists space special state statistics supreme tax the trade
  transport treasury treaty union unity university upper workers`.split(/\s+/),
)

/** @param words of the name, as `nameWords` gives them */
export function isGeneric(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => GENERIC_WORDS.has(word))
}
