import type { ByteReader, ByteWriter } from './bytes'
import type { WeightTable } from './weights'

/**
 * How weights are stored. Keys ascend, so only their differences are kept. A weight is a sign and the square root of
 * its size in 127 steps: most weights are small, and it is among the small ones that steps must be fine.
 *
 * Each kind of byte is kept together (low bytes of differences, their high parts, run lengths, classes, weights), which
 * is what a general compressor does well with.
 */
/** The 8-bit code of a weight whose greatest size in the table is `max`; 0 is no weight at all. */
export function encodeWeight(weight: number, max: number): number {
  return Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / max))
}

/** Writes a table. */
export function writeWeights(writer: ByteWriter, table: WeightTable): void {
  const { keys, starts, entryClasses, entryCodes, keyBits, classes } = table
  writer.number(keyBits)
  writer.number(classes)
  writer.number(keys.length)
  writer.number(entryClasses.length)
  const low = new Uint8Array(keys.length)
  const lengths = new Uint8Array(keys.length)
  const high: number[] = []
  let before = 0
  keys.forEach((key, r) => {
    const difference = key - before
    before = key
    low[r] = difference & 0xff
    let rest = difference >>> 8
    // High parts are nearly always below 255; what is not spends a byte of 255 for each 255.
    for (; rest >= 255; rest -= 255) high.push(255)
    high.push(rest)
    lengths[r] = (starts[r + 1] ?? 0) - (starts[r] ?? 0)
  })
  writer.put(low)
  writer.number(high.length)
  writer.put(Uint8Array.from(high))
  writer.put(lengths)
  writer.put(entryClasses)
  writer.put(entryCodes)
}

/** Reads what `writeWeights` wrote. */
export function readWeights(reader: ByteReader): WeightTable {
  const keyBits = reader.number()
  const classes = reader.number()
  const count = reader.number()
  const entryCount = reader.number()
  const low = reader.take(count)
  const high = reader.take(reader.number())
  const lengths = reader.take(count)
  const keys = new Int32Array(count)
  const starts = new Int32Array(count + 1)
  let key = 0
  let h = 0
  let start = 0
  for (let r = 0; r < count; r++) {
    let difference = low[r] ?? 0
    let part = high[h++] ?? 0
    for (; part === 255; part = high[h++] ?? 0) difference += 255 << 8
    difference += part << 8
    key += difference
    keys[r] = key
    starts[r] = start
    start += lengths[r] ?? 0
  }
  starts[count] = start
  const entryClasses = reader.take(entryCount)
  const entryCodes = reader.take(entryCount)
  return { keyBits, classes, keys, starts, entryClasses, entryCodes }
}
