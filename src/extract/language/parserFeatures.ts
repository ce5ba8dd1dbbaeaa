import { COLUMN_NAMES, COLUMNS, type SentenceRows } from './columns'
import { NONE, type ParseState } from './state'
import { compileTemplates, hashTemplates } from './templates'

/** Atoms of one place: its columns, then the label of its arc. */
export const PLACE_WIDTH = COLUMNS + 1
const PLACE_ATOMS = [...COLUMN_NAMES, 'label']

/** Numbers above this many are one: far is far. */
const MOST = 6

function atomNames(places: readonly string[], others: readonly string[]): string[] {
  return ['-', ...places.flatMap((place) => PLACE_ATOMS.map((atom) => `${place}.${atom}`)), ...others]
}

/** Expands shorthand: "s0wt b0w" is "s0.word s0.tag b0.word". */
function expand(templates: string): string[] {
  const letters: Record<string, string> = { w: 'word', t: 'tag', p: 'pos', c: 'coarse', f: 'fine', l: 'label' }
  return templates
    .trim()
    .split(/\n/)
    .flatMap((line) => line.split(','))
    .map((template) => template.trim())
    .filter((template) => template !== '')
    .map((template) =>
      template
        .split(' ')
        .flatMap((part) => {
          const named = /^([a-z]\w*)\.([wtpcfl]+)$/.exec(part)
          return named
            ? Array.from(named[2] ?? '').map((letter) => `${named[1] ?? ''}.${letters[letter] ?? ''}`)
            : [part]
        })
        .join(' '),
    )
}

export const TRANSITION_PLACES = [
  's0',
  's1',
  's2',
  's3',
  'b0',
  'b1',
  'b2',
  'b3',
  's0left1',
  's0left2',
  's0right1',
  's0right2',
  's1left1',
  's1left2',
  's1right1',
  's1right2',
  'b0left1',
  'b0left2',
  's0marker',
  's1marker',
  's2marker',
  'b0marker',
  's0before',
  's0after',
  'b0before',
] as const
const TRANSITION_OTHERS = [
  'distance',
  'gap',
  's0lefts',
  's0rights',
  's1lefts',
  's1rights',
  'b0lefts',
  's0children',
  's1children',
  'b0children',
]

export const TRANSITION_TEMPLATES = compileTemplates(
  atomNames(TRANSITION_PLACES, TRANSITION_OTHERS),
  expand(`
    s0.w, s0.t, s0.wt, s0.f, s0.ct, s0.p
    s1.w, s1.t, s1.wt, s1.f, s1.ct
    s2.wt, s2.t, s2.ct
    b0.w, b0.t, b0.wt, b0.f, b0.ct, b0.p
    b1.w, b1.t, b1.wt, b1.ct
    b2.wt, b2.t, b2.ct
    s0.w b0.w, s0.wt b0.wt, s0.wt b0.t, s0.t b0.wt, s0.w b0.t, s0.t b0.w, s0.t b0.t, s0.f b0.f, s0.c b0.c, s0.ct b0.ct, s0.w b0.f, s0.f b0.w, s0.t b0.f, s0.f b0.t
    s1.w s0.w, s1.wt s0.t, s1.t s0.wt, s1.w s0.t, s1.t s0.w, s1.t s0.t, s1.f s0.f, s1.c s0.c, s1.ct s0.ct, s1.w s0.f, s1.f s0.w, s1.t s0.f, s1.f s0.t
    s1.t b0.t, s1.w b0.w, s1.f b0.f
    b0.t b1.t, b0.w b1.w, b0.f b1.f, b0.wt b1.t, b0.t b1.wt
    s0.t b0.t b1.t, s0.w b0.t b1.t, s0.t b0.w b1.t, s0.t b0.t b1.w, s0.c b0.c b1.c
    s1.t s0.t b0.t, s1.w s0.t b0.t, s1.t s0.w b0.t, s1.t s0.t b0.w, s1.c s0.c b0.c, s1.f s0.t b0.t, s1.t s0.f b0.t, s1.t s0.t b0.f
    s2.t s1.t s0.t, s2.t s1.t s0.t b0.t, s1.t s0.t b0.t b1.t, s0.t b0.t b1.t b2.t, s3.p s2.p s1.p s0.p
    s1.p s0.p b0.p b1.p b2.p
    b0.t b1.t b2.t, b0.p b1.p b2.p b3.p
    s0.wt distance, s0.t distance, b0.wt distance, b0.t distance, s0.t b0.t distance, s0.w b0.w distance
    s1.t s0.t gap, s1.wt gap, s0.wt gap, s1.t s0.t b0.t gap
    s0.wt s0lefts, s0.wt s0rights, s0.t s0lefts, s0.t s0rights, b0.wt b0lefts, b0.t b0lefts, s1.wt s1rights, s1.t s1rights
    s0.t s0children, s0.wt s0children, s1.t s1children, s1.wt s1children, b0.t b0children, b0.wt b0children
    s0.t s0children b0.t b0children, s1.t s1children s0.t s0children, s0.t s0children b0.t
    s0left1.wt, s0left1.l, s0left1.wl s0.t, s0left1.tl s0.t b0.t, s0left2.tl s0.t
    s0right1.wt, s0right1.l, s0right1.tl s0.t b0.t, s0right2.tl s0.t, s0right1.t s0right2.t s0.t, s0right1.wl b0.w
    s1left1.tl s1.t s0.t, s1right1.tl s1.t s0.t, s1right1.wl s1.t, s1right2.tl s1.t, s1right1.t s1right2.t s1.t
    b0left1.wt, b0left1.l, b0left1.tl b0.t s0.t, b0left2.tl b0.t, b0left1.tl b0left2.tl b0.t
    s0marker.w s0.t, s0marker.w s0.w, s0marker.w s0.t s1.t, s0marker.w s0.w s1.w, s0marker.w s0.f s1.f, s0marker.w s1.w, s0marker.w s1.f s0.c
    s1marker.w s1.t s0.t, s1marker.w s0marker.w s1.t, s2.t s1marker.w s0marker.w
    s2.w s0marker.w s0.t, s2.t s1.t s0marker.w s0.t, s2.f s0marker.w s0.f
    b0marker.w b0.t s0.t, b0marker.w s0.w, s0marker.w b0.w, s0marker.w b0.t
    s0before.t s0.t b0.t, s0after.t s0.t b0.t, s0.t b0before.t b0.t
  `),
)

const transitionValues = new Int32Array(1 + TRANSITION_PLACES.length * PLACE_WIDTH + TRANSITION_OTHERS.length)

/** Writes a place's atoms; all 0 where there is no word. */
function place(values: Int32Array, index: number, sentence: SentenceRows, labels: Int32Array, word: number): void {
  const to = 1 + index * PLACE_WIDTH
  if (word < 0) {
    // A loop: for so few numbers a call of `fill` costs more.
    for (let c = 0; c < PLACE_WIDTH; c++) values[to + c] = 0
    return
  }
  const rows = sentence.rows
  const from = word * COLUMNS
  for (let c = 0; c < COLUMNS; c++) values[to + c] = rows[from + c] ?? 0
  values[to + COLUMNS] = (labels[word] ?? 0) + 1
}

const child = (children: Int32Array, parent: number): number => (parent < 0 ? NONE : (children[parent] ?? NONE))
/** The word, or NONE where it lies before the first or after the last one. */
const within = (word: number, last: number): number => (word <= last && word >= 0 ? word : NONE)
const few = (count: number): number => (count > MOST ? MOST : count) + 1

/** A distance in words, from 1, in steps that grow. */
function step(distance: number): number {
  if (distance <= 4) return distance + 1
  return distance <= 7 ? 6 : distance <= 12 ? 7 : 8
}

/** Hashes the features by which the next transition is chosen. Returns how many there are. */
export function transitionFeatures(state: ParseState, sentence: SentenceRows, out: Int32Array): number {
  return hashTemplates(TRANSITION_TEMPLATES, transitionAtoms(state, sentence), out)
}

/** The atoms of a state, in an array that the next call fills anew. */
export function transitionAtoms(state: ParseState, sentence: SentenceRows): Int32Array {
  const { labels, left1, left2, right1, right2, marker, leftCount, rightCount, childLabels, front, length } = state
  const values = transitionValues
  const s0 = state.stackItem(0)
  const s1 = state.stackItem(1)
  const s2 = state.stackItem(2)
  const b0 = front
  let p = 0
  place(values, p++, sentence, labels, s0)
  place(values, p++, sentence, labels, s1)
  place(values, p++, sentence, labels, s2)
  place(values, p++, sentence, labels, state.stackItem(3))
  place(values, p++, sentence, labels, b0)
  place(values, p++, sentence, labels, within(b0 + 1, length))
  place(values, p++, sentence, labels, within(b0 + 2, length))
  place(values, p++, sentence, labels, within(b0 + 3, length))
  place(values, p++, sentence, labels, child(left1, s0))
  place(values, p++, sentence, labels, child(left2, s0))
  place(values, p++, sentence, labels, child(right1, s0))
  place(values, p++, sentence, labels, child(right2, s0))
  place(values, p++, sentence, labels, child(left1, s1))
  place(values, p++, sentence, labels, child(left2, s1))
  place(values, p++, sentence, labels, child(right1, s1))
  place(values, p++, sentence, labels, child(right2, s1))
  place(values, p++, sentence, labels, child(left1, b0))
  place(values, p++, sentence, labels, child(left2, b0))
  place(values, p++, sentence, labels, child(marker, s0))
  place(values, p++, sentence, labels, child(marker, s1))
  place(values, p++, sentence, labels, child(marker, s2))
  place(values, p++, sentence, labels, child(marker, b0))
  place(values, p++, sentence, labels, s0 < 0 ? NONE : within(s0 - 1, length))
  place(values, p++, sentence, labels, s0 < 0 ? NONE : within(s0 + 1, length))
  place(values, p++, sentence, labels, within(b0 - 1, length))
  let to = 1 + p * PLACE_WIDTH
  values[to++] = s0 < 0 ? 0 : step(b0 - s0)
  values[to++] = s1 < 0 ? 0 : step(s0 - s1)
  values[to++] = s0 < 0 ? 0 : few(leftCount[s0] ?? 0)
  values[to++] = s0 < 0 ? 0 : few(rightCount[s0] ?? 0)
  values[to++] = s1 < 0 ? 0 : few(leftCount[s1] ?? 0)
  values[to++] = s1 < 0 ? 0 : few(rightCount[s1] ?? 0)
  values[to++] = few(leftCount[b0] ?? 0)
  values[to++] = s0 < 0 ? 0 : (childLabels[s0] ?? 0) | 0x40000000
  values[to++] = s1 < 0 ? 0 : (childLabels[s1] ?? 0) | 0x40000000
  values[to] = (childLabels[b0] ?? 0) | 0x40000000
  return values
}

const LABEL_PLACES = [
  'h',
  'd',
  'dleft1',
  'dleft2',
  'dright1',
  'dmarker',
  'hleft1',
  'hright1',
  'hmarker',
  'dbefore',
  'dafter',
  'hbefore',
  'hafter',
  'dinner',
] as const
const LABEL_OTHERS = ['side', 'distance', 'dchildren', 'hchildren', 'hrights', 'hlefts']

const LABEL_ATOMS = atomNames(LABEL_PLACES, LABEL_OTHERS)

export const LABEL_TEMPLATES = compileTemplates(
  LABEL_ATOMS,
  expand(`
    side h.t, side h.wt, side h.f
    side d.t, side d.wt, side d.w, side d.f, side d.ct
    side h.t d.t, side h.t d.wt, side h.wt d.t, side h.w d.w, side h.f d.f, side h.ct d.ct, side h.w d.f, side h.f d.w
    side h.t d.t distance, side d.t distance, side h.p d.p distance
    side dmarker.w d.t, side dmarker.w d.t h.t, side dmarker.w h.w, side dmarker.w d.f, side dmarker.w d.w, side dmarker.w h.f d.c
    side hmarker.w h.t d.t
    side dchildren d.t, side dchildren d.t h.t, side hchildren h.t, side hchildren h.t d.t, side hchildren h.w d.t, side hchildren dchildren d.t h.t
    side hchildren d.w h.t
    side dleft1.wl d.t, side dleft1.tl d.t h.t, side dleft2.l dleft1.l d.t, side dright1.tl d.t, side dright1.wl d.t
    side dinner.wl d.t, side dinner.tl d.t h.t
    side hleft1.tl h.t d.t, side hright1.tl h.t d.t, side hright1.wl d.t
    side dbefore.t d.t h.t, side dafter.t d.t h.t, side dbefore.w d.t, side dafter.w d.t, side hbefore.t h.t d.t, side hafter.t h.t d.t
    side dbefore.t d.t dafter.t
    side hrights h.t d.t, side hlefts h.t d.t
  `),
)

const labelValues = new Int32Array(1 + LABEL_PLACES.length * PLACE_WIDTH + LABEL_OTHERS.length)

/** Hashes the features by which the arc of LEFT or RIGHT is labelled. Returns how many there are. */
export function labelFeatures(state: ParseState, sentence: SentenceRows, transition: number, out: Int32Array): number {
  return hashTemplates(LABEL_TEMPLATES, labelAtoms(state, sentence, transition), out)
}

/** The place whose own column an atom is, or "side"; undefined for labels and all else. */
export function labelPlaceOf(atom: number): string | undefined {
  const [place = '', column = ''] = (LABEL_ATOMS[atom] ?? '').split('.')
  return place === 'side' || COLUMN_NAMES.some((name) => name === column) ? place : undefined
}

/** The atoms of such an arc, in an array that the next call fills anew. */
export function labelAtoms(state: ParseState, sentence: SentenceRows, transition: number): Int32Array {
  const { labels, left1, left2, right1, marker, inner, leftCount, rightCount, childLabels, length } = state
  const values = labelValues
  const h = state.headFor(transition)
  const d = state.stackItem(0)
  let p = 0
  place(values, p++, sentence, labels, h)
  place(values, p++, sentence, labels, d)
  place(values, p++, sentence, labels, child(left1, d))
  place(values, p++, sentence, labels, child(left2, d))
  place(values, p++, sentence, labels, child(right1, d))
  place(values, p++, sentence, labels, child(marker, d))
  place(values, p++, sentence, labels, child(left1, h))
  place(values, p++, sentence, labels, child(right1, h))
  place(values, p++, sentence, labels, child(marker, h))
  place(values, p++, sentence, labels, within(d - 1, length - 1))
  place(values, p++, sentence, labels, within(d + 1, length - 1))
  place(values, p++, sentence, labels, within(h - 1, length - 1))
  place(values, p++, sentence, labels, within(h + 1, length - 1))
  place(values, p++, sentence, labels, child(inner, d))
  let to = 1 + p * PLACE_WIDTH
  values[to++] = transition
  values[to++] = step(Math.abs(h - d))
  values[to++] = (childLabels[d] ?? 0) | 0x40000000
  values[to++] = (childLabels[h] ?? 0) | 0x40000000
  values[to++] = few(rightCount[h] ?? 0)
  values[to] = few(leftCount[h] ?? 0)
  return values
}
