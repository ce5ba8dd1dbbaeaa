/** Full stops that belong to a word. */

const list = (words: string) => new Set(words.trim().split(/\s+/))

/** Titles and the like: followed by the name they go with, so that their full stop never ends a sentence. */
const TITLES = list(
  `Mr Mrs Ms Mx Dr Drs Prof Profs Gen Gens Lt Maj Col Cols Capt Cmdr Cdr Sgt Cpl Pvt Brig Adm Vadm Radm Gov Govs Sen Sens
  Rep Reps Pres Rev Fr Msgr Hon Amb Atty Supt Insp Messrs Mmes Mlle Mme Mt Ft Dept Univ Assn Intl Natl Hr Ing Dipl Sr.a`,
)
const JOINING = list('vs v cf viz e.g i.e ca approx est')
/** The same before a figure only: "No. 10", "Art. 5", "pp. 3"; "No." may be an answer, too. */
const BEFORE_A_FIGURE = list('No Nos Nr Art Arts Sec Secs Ch Fig Figs Vol Par Para p pp no nos vol para')
/** May end a sentence: what follows decides. In capitals, for "sun", "mass" and "miss" are words of their own. */
const MAY_END = list(
  `Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Inc Ltd Co Cos Corp Bros
  Plc Jr Sr St Ave Blvd Rd Sq Bldg Esq Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo
  Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que`,
)
const MAY_END_ANY_CASE = list('inc ltd corp plc etc al ph.d m.d')

/**
 * Words in capitals that open a sentence far more often than they go on a name: after an abbreviation that may end a
 * sentence, only these say that it did.
 */
const OPENERS = list(
  `the this that these those there here it its he his she her they their them we our you your i my a an and but or nor so
  yet for in on at by of from to with without within under over after before since until during through between among
  against about as if when while where why how what who which whose because although though despite amid unlike
  like instead however meanwhile moreover nevertheless still also even only just now then today yesterday tomorrow later
  earlier last next no not never none all both each every some many most more much few several other others another one two
  three four five six seven eight nine ten once according asked speaking citing following neither either perhaps`,
)

/** What the full stop after a word means, from the word alone. */
export type FullStop = 'ends' | 'may end' | 'goes on'

/**
 * @param word what stands before the full stop, from the last white space, bracket or quotation mark on
 * @param beforeFigure whether a figure follows
 */
export function fullStopAfter(word: string, beforeFigure: boolean): FullStop {
  const name = /^\p{Lu}+$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word
  if (TITLES.has(name) || JOINING.has(word.toLowerCase())) return 'goes on'
  if (BEFORE_A_FIGURE.has(word)) return beforeFigure ? 'goes on' : 'ends'
  if (MAY_END.has(name) || MAY_END_ANY_CASE.has(word.toLowerCase()) || isInitials(word)) {
    return beforeFigure ? 'goes on' : 'may end'
  }
  const last = /[-/]([^-/]+)$/.exec(word)?.[1]
  return last === undefined || last === word ? 'ends' : fullStopAfter(last, beforeFigure)
}

/** "J", "J.D", "U.N", "a.m": letters each with its full stop. */
function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\p{M}*|(?:\p{L}\p{M}*\.)+\p{L}\p{M}*)$/u.test(word)
}

/** Whether a word in capitals most likely opens a sentence. */
export function opensSentence(word: string): boolean {
  return OPENERS.has(word.toLowerCase())
}
