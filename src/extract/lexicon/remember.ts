/** A vocabulary is finite, an article full of numbers and typing errors is not. */
const MOST = 50_000

/** The same function of a word, which keeps what it found: the same words come again and again. */
export function remember<Value>(find: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, { readonly value: Value }>()
  return (word) => {
    let found = known.get(word)
    if (!found) {
      if (known.size >= MOST) known.clear()
      known.set(word, (found = { value: find(word) }))
    }
    return found.value
  }
}
