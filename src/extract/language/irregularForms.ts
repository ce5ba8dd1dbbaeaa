/** Verbs that news uses and a treebank of some 200,000 words may lack: "lemma past participle", or "lemma past". */
const VERBS = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|bend bent|bid bid|bind bound|bite bit bitten
bleed bled|breed bred|broadcast broadcast|burst burst|cast cast|cling clung|creep crept|deal dealt|dig dug|draw drew drawn
feed fed|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen
forgo forwent forgone|freeze froze frozen|grind ground|hang hung|hide hid hidden|lay laid|lead led|leap leapt|lend lent
light lit|mislead misled|offset offset|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown
override overrode overridden|partake partook partaken|rebuild rebuilt|retake retook retaken|rethink rethought|rewrite rewrote rewritten
ride rode ridden|rise rose risen|seek sought|shake shook shaken|shed shed|shoot shot|shrink shrank shrunk|shut shut|sink sank sunk
sling slung|slide slid|speak spoke spoken|speed sped|spin spun|split split|spread spread|spring sprang sprung
steal stole stolen|stick stuck|sting stung|stride strode|strike struck|strive strove striven|swear swore sworn|sweep swept
swell swelled swollen|swim swam swum|swing swung|tear tore torn|throw threw thrown|thrust thrust|tread trod trodden
undergo underwent undergone|undertake undertook undertaken|undo undid undone|uphold upheld
wake woke woken|wear wore worn|weave wove woven|weep wept|wind wound|withdraw withdrew withdrawn|withhold withheld
withstand withstood|wring wrung`

/** Regular verbs in -e whose other forms the rules of spelling would cut one letter too short. */
const VERBS_IN_E = `allude analyse avenge blockade collude conspire contravene convene convoke deplete deplore dissuade divulge envisage erode evade
fine flare gauge glare ignite implore inflame infringe intrude lambaste lure name overrule pare presume queue rebuke repulse reshape
reunite revere revile rile savage scrape slate soothe stampede stare strafe supersede unite wage`

const NOUNS = `crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|diagnosis diagnoses|emphasis emphases
oasis oases|axis axes|phenomenon phenomena|criterion criteria|referendum referenda|memorandum memoranda|ultimatum ultimata
wife wives|life lives|knife knives|half halves|shelf shelves|wolf wolves|leaf leaves|thief thieves|loaf loaves|veto vetoes
hero heroes|embargo embargoes|cargo cargoes|tornado tornadoes|potato potatoes|tomato tomatoes|echo echoes|torpedo torpedoes
ox oxen|goose geese|tooth teeth|foot feet|mouse mice|shoe shoes|toe toes|foe foes`

const entries = (list: string): string[][] => list.split(/[|\n]/).map((entry) => entry.split(' '))

function formsOf(lemma: string, past: string, present = past): [string, string][] {
  return [
    [`VBD ${past}ed`, lemma],
    [`VBN ${past}ed`, lemma],
    [`VBG ${present}ing`, lemma],
  ]
}

/** Lemmas of irregular forms, and of regular ones that are easily misread, by "XPOS form". */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map([
  ...entries(VERBS).flatMap(([lemma = '', past = '', participle = past]): [string, string][] => [
    [`VBD ${past}`, lemma],
    [`VBN ${participle}`, lemma],
  ]),
  ...entries(NOUNS).map(([lemma = '', plural = '']): [string, string] => [`NNS ${plural}`, lemma]),
  ...VERBS_IN_E.split(/\s+/).flatMap((lemma) => formsOf(lemma, lemma.slice(0, -1))),
  // "Severe" is a word too; the last of "annul" is doubled, and these two lose no y.
  ...formsOf('sever', 'sever'),
  ...formsOf('annul', 'annull'),
  ...formsOf('decree', 'decre', 'decree'),
  ...formsOf('lie', 'li', 'ly'),
  ...formsOf('vie', 'vi', 'vy'),
])

const COMMON_PARTICIPLES = `become begun bought brought caught chosen come cut done driven fallen felt fought found given gone grown held hit kept
known left lost made meant met paid put read run said sold sent set shown signed sat spent stood taken taught told thought won
written broken built`

/** Past participles that do not end in -ed, of rare and of common verbs. */
export const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set([
  ...COMMON_PARTICIPLES.split(/\s+/),
  ...entries(VERBS).map(([, past = '', participle = past]) => participle),
])

/** Past forms of rare verbs that are other words or other forms as well. */
const AMBIGUOUS_PASTS = new Set('bore rose tore wound shed stole wove trod spun lit stuck led'.split(' '))

/** Past forms of rare verbs that are no other form and no other word: "froze", "overthrew". */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  entries(VERBS).flatMap(([, past = '', participle = '']) =>
    participle && participle !== past && !AMBIGUOUS_PASTS.has(past) ? [past] : [],
  ),
)

const COMMON_PASTS = `became began bought broke brought built came caught chose cut drove fell felt fought found gave got grew heard held hit
kept knew left lost made met paid put quit ran said sat saw sent set sold spent stood taught told thought took went won wrote`

/** Every past form that is not made with -ed; many are other words or forms as well: "cut", "tore", "left". */
export const PAST_FORMS: ReadonlySet<string> = new Set([
  ...COMMON_PASTS.split(/\s+/),
  ...entries(VERBS).map(([, past = '']) => past),
])
