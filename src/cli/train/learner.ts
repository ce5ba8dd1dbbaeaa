/** Averaged weights by feature hash, as training leaves them: for each feature a row of classes and their weights. */
export interface LearntWeights {
  readonly classes: number
  readonly features: Int32Array
  /** Row r is entries[starts[r], starts[r + 1]). */
  readonly starts: Int32Array
  readonly entryClasses: Uint8Array
  readonly entryWeights: Float32Array
}

const FIRST_CAPACITY = 2

/**
 * Multiclass linear classifier over hashed features with sparse rows: a feature only has weights for the classes it was
 * ever updated for. Averaged perceptron (Collins 2002), with lazily kept sums.
 */
export class Learner {
  readonly classes: number
  #slots = 1 << 16
  #keys = new Int32Array(this.#slots)
  #rows = new Int32Array(this.#slots)
  #rowCount = 0
  #rowStart = new Int32Array(1 << 15)
  #rowLength = new Uint8Array(1 << 15)
  #rowCapacity = new Uint8Array(1 << 15)
  #rowFeature = new Int32Array(1 << 15)
  #entryCount = 0
  #class = new Uint8Array(1 << 16)
  #weight = new Float32Array(1 << 16)
  #sum = new Float64Array(1 << 16)
  #stamp = new Int32Array(1 << 16)
  #now = 1

  readonly #closed: boolean

  /** @param only the features that may get weights; without them, any. */
  constructor(classes: number, only?: Int32Array) {
    this.classes = classes
    only?.forEach((feature) => this.#addRow(feature))
    this.#closed = only !== undefined
  }

  /** Adds every feature's weights into scores, after clearing them. */
  score(features: Int32Array, count: number, scores: Float32Array): void {
    scores.fill(0)
    for (let i = 0; i < count; i++) {
      const row = this.#find(features[i] ?? 0)
      if (row < 0) continue
      const start = this.#rowStart[row] ?? 0
      const end = start + (this.#rowLength[row] ?? 0)
      for (let e = start; e < end; e++) {
        const c = this.#class[e] ?? 0
        scores[c] = (scores[c] ?? 0) + (this.#weight[e] ?? 0)
      }
    }
  }

  /** Call once a decision, before `correct`: the average is over decisions. */
  tick(): void {
    this.#now++
  }

  /** Raises the features' weights for one class and lowers them for another. */
  correct(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let i = 0; i < count; i++) {
      const feature = features[i] ?? 0
      let row = this.#find(feature)
      if (row < 0) {
        if (this.#closed) continue
        row = this.#addRow(feature)
      }
      this.#add(this.#entry(row, right), 1)
      this.#add(this.#entry(row, wrong), -1)
    }
  }

  #add(entry: number, by: number): void {
    const weight = this.#weight[entry] ?? 0
    this.#sum[entry] = (this.#sum[entry] ?? 0) + weight * (this.#now - (this.#stamp[entry] ?? 0))
    this.#stamp[entry] = this.#now
    this.#weight[entry] = weight + by
  }

  /** The weights averaged over all decisions so far. */
  average(): LearntWeights {
    const features = this.#rowFeature.slice(0, this.#rowCount)
    const starts = new Int32Array(this.#rowCount + 1)
    let total = 0
    for (let r = 0; r < this.#rowCount; r++) {
      starts[r] = total
      total += this.#rowLength[r] ?? 0
    }
    starts[this.#rowCount] = total
    const entryClasses = new Uint8Array(total)
    const entryWeights = new Float32Array(total)
    let to = 0
    for (let r = 0; r < this.#rowCount; r++) {
      const start = this.#rowStart[r] ?? 0
      for (let e = start; e < start + (this.#rowLength[r] ?? 0); e++, to++) {
        const weight = this.#weight[e] ?? 0
        const sum = (this.#sum[e] ?? 0) + weight * (this.#now - (this.#stamp[e] ?? 0))
        entryClasses[to] = this.#class[e] ?? 0
        entryWeights[to] = sum / this.#now
      }
    }
    return { classes: this.classes, features, starts, entryClasses, entryWeights }
  }

  #find(feature: number): number {
    const mask = this.#slots - 1
    const keys = this.#keys
    for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
      const key = keys[slot] ?? 0
      if (key === feature) return (this.#rows[slot] ?? 0) - 1
      if (key === 0) return -1
    }
  }

  #entry(row: number, forClass: number): number {
    const start = this.#rowStart[row] ?? 0
    const length = this.#rowLength[row] ?? 0
    for (let e = start; e < start + length; e++) if (this.#class[e] === forClass) return e
    return this.#addEntry(row, forClass)
  }

  #addRow(feature: number): number {
    if (this.#rowCount * 2 >= this.#slots) this.#rehash()
    const row = this.#rowCount++
    if (row === this.#rowStart.length) {
      this.#rowStart = grown(this.#rowStart, Int32Array)
      this.#rowLength = grown(this.#rowLength, Uint8Array)
      this.#rowCapacity = grown(this.#rowCapacity, Uint8Array)
      this.#rowFeature = grown(this.#rowFeature, Int32Array)
    }
    this.#rowFeature[row] = feature
    this.#rowStart[row] = this.#reserve(FIRST_CAPACITY)
    this.#rowCapacity[row] = FIRST_CAPACITY
    this.#place(feature, row)
    return row
  }

  #place(feature: number, row: number): void {
    const mask = this.#slots - 1
    let slot = feature & mask
    while (this.#keys[slot] !== 0) slot = (slot + 1) & mask
    this.#keys[slot] = feature
    this.#rows[slot] = row + 1
  }

  #rehash(): void {
    this.#slots *= 2
    this.#keys = new Int32Array(this.#slots)
    this.#rows = new Int32Array(this.#slots)
    for (let row = 0; row < this.#rowCount; row++) this.#place(this.#rowFeature[row] ?? 0, row)
  }

  #addEntry(row: number, forClass: number): number {
    const length = this.#rowLength[row] ?? 0
    const capacity = this.#rowCapacity[row] ?? 0
    if (length === capacity) {
      const from = this.#rowStart[row] ?? 0
      const wider = Math.min(capacity * 2, this.classes)
      const to = this.#reserve(wider)
      this.#class.copyWithin(to, from, from + length)
      this.#weight.copyWithin(to, from, from + length)
      this.#sum.copyWithin(to, from, from + length)
      this.#stamp.copyWithin(to, from, from + length)
      this.#rowStart[row] = to
      this.#rowCapacity[row] = wider
    }
    const entry = (this.#rowStart[row] ?? 0) + length
    this.#rowLength[row] = length + 1
    this.#class[entry] = forClass
    this.#weight[entry] = 0
    this.#sum[entry] = 0
    this.#stamp[entry] = this.#now
    return entry
  }

  #reserve(entries: number): number {
    const start = this.#entryCount
    this.#entryCount += entries
    while (this.#entryCount > this.#class.length) {
      this.#class = grown(this.#class, Uint8Array)
      this.#weight = grown(this.#weight, Float32Array)
      this.#sum = grown(this.#sum, Float64Array)
      this.#stamp = grown(this.#stamp, Int32Array)
    }
    return start
  }
}

type Column = Int32Array | Uint8Array | Float32Array | Float64Array

function grown<T extends Column>(column: T, make: new (length: number) => T): T {
  const larger = new make(column.length * 2)
  larger.set(column)
  return larger
}
