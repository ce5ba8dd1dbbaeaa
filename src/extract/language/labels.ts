/** Relations whose dependent marks its head's role: the preposition, subjunction or "to" before it. */
const MARKERS = new Set(['case', 'mark'])

/** Relations that a head is expected to have once, and that tell how far it is complete: each has a bit of its own. */
const COUNTED = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'ccomp',
  'xcomp',
  'cop',
  'aux',
  'aux:pass',
  'mark',
  'case',
  'det',
  'cc',
  'conj',
  'punct',
  'nmod:poss',
  'compound',
  'amod',
  'obl',
  'nmod',
  'advmod',
  'acl:relcl',
  'expl',
  'appos',
  'flat',
  'advcl',
]

/** For each label: its bit in the set of a head's children, 0 where it has none. */
export function labelBits(labels: readonly string[]): Int32Array {
  return Int32Array.from(labels, (label) => {
    const index = COUNTED.indexOf(label)
    return index < 0 ? 0 : 1 << index
  })
}

/** For each label: 1 where the dependent is its head's marker. */
export function labelMarks(labels: readonly string[]): Uint8Array {
  return Uint8Array.from(labels, (label) => (MARKERS.has(label) ? 1 : 0))
}
