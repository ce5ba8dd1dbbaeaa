/**
 * Feature templates: which values of a state are looked at together.
 *
 * In: templates as text, each naming up to five atoms ("s0.word b0.tag"), and a state as one integer an atom, 0 where
 * there is nothing to see. Out: one hash a template that fires. A template with an absent atom does not fire, so what
 * is not there costs no look-up.
 */
export interface Templates {
  readonly size: number
  readonly parts: Uint8Array
  readonly seeds: Int32Array
}

const PARTS = 5
const NO_PART = 0

/**
 * Compiles templates against the list of atom names. Atom names are given in the order of the state's integers; the
 * first place is kept for "no atom".
 * @throws Error naming a template that uses an unknown atom or too many of them.
 */
export function compileTemplates(atoms: readonly string[], templates: readonly string[]): Templates {
  const parts = new Uint8Array(templates.length * PARTS)
  const seeds = new Int32Array(templates.length)
  templates.forEach((template, t) => {
    const names = template.split(' ')
    if (names.length > PARTS) throw new Error(`Template "${template}" has more than ${PARTS} atoms`)
    names.forEach((name, p) => {
      const atom = atoms.indexOf(name)
      if (atom < 1) throw new Error(`Template "${template}" names the unknown atom "${name}"`)
      parts[t * PARTS + p] = atom
    })
    seeds[t] = Math.imul(t + 1, 0x9e3779b1)
  })
  return { size: templates.length, parts, seeds }
}

/** Those of the templates whose atoms are wanted; each keeps its hashes. */
export function selectTemplates(templates: Templates, wanted: (atoms: readonly number[]) => boolean): Templates {
  const chosen = Array.from({ length: templates.size }, (_, t) => t).filter((t) =>
    wanted([...templates.parts.subarray(t * PARTS, (t + 1) * PARTS)].filter((atom) => atom !== NO_PART)),
  )
  return {
    size: chosen.length,
    parts: Uint8Array.from(chosen.flatMap((t) => [...templates.parts.subarray(t * PARTS, (t + 1) * PARTS)])),
    seeds: Int32Array.from(chosen, (t) => templates.seeds[t] ?? 0),
  }
}

/**
 * Hashes every template that fires into `out` and returns how many did. Hashes are signed 32-bit integers, never 0; they are
 * masked to the key width of a weight table by the table.
 */
export function hashTemplates(templates: Templates, values: Int32Array, out: Int32Array): number {
  const { size, parts, seeds } = templates
  let count = 0
  let at = 0
  for (let t = 0; t < size; t++, at += PARTS) {
    let value = values[parts[at] ?? 0] ?? 0
    if (value === 0) continue
    let hash = Math.imul((seeds[t] ?? 0) ^ value, 0x85ebca6b)
    hash ^= hash >>> 15
    let part = parts[at + 1] ?? 0
    if (part !== NO_PART) {
      value = values[part] ?? 0
      if (value === 0) continue
      hash = Math.imul(hash ^ value, 0xc2b2ae35)
      hash ^= hash >>> 13
      part = parts[at + 2] ?? 0
      if (part !== NO_PART) {
        value = values[part] ?? 0
        if (value === 0) continue
        hash = Math.imul(hash ^ value, 0x27d4eb2f)
        hash ^= hash >>> 15
        part = parts[at + 3] ?? 0
        if (part !== NO_PART) {
          value = values[part] ?? 0
          if (value === 0) continue
          hash = Math.imul(hash ^ value, 0x165667b1)
          hash ^= hash >>> 14
          part = parts[at + 4] ?? 0
          if (part !== NO_PART) {
            value = values[part] ?? 0
            if (value === 0) continue
            hash = Math.imul(hash ^ value, 0x9e3779b1)
            hash ^= hash >>> 15
          }
        }
      }
    }
    hash = Math.imul(hash, 0x2c1b3c6d)
    hash ^= hash >>> 16
    // 0 is kept for free slots of weight tables.
    out[count++] = hash === 0 ? 1 : hash
  }
  return count
}
