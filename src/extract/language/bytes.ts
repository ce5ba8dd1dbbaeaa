/** Reads the primitive values of a model file in order. Little-endian. */
export class ByteReader {
  readonly #bytes: Uint8Array
  readonly #what: string
  #at = 0

  /** `what` names the file in errors. */
  constructor(bytes: Uint8Array, what: string) {
    this.#bytes = bytes
    this.#what = what
  }

  /** The next `length` bytes, not copied. */
  take(length: number): Uint8Array {
    if (length < 0 || this.#at + length > this.#bytes.length) {
      throw new Error(
        `${this.#what} is cut short: ${length} more bytes belong after byte ${this.#at}, the file has ${this.#bytes.length}. Fetch it again.`,
      )
    }
    const taken = this.#bytes.subarray(this.#at, this.#at + length)
    this.#at += length
    return taken
  }

  /** A whole number from 0 in groups of seven bits, the lowest first (LEB128). */
  number(): number {
    let value = 0
    let scale = 1
    for (;;) {
      const byte = this.take(1)[0] ?? 0
      value += (byte & 0x7f) * scale
      if (byte < 0x80) return value
      scale *= 128
    }
  }

  text(): string {
    return new TextDecoder().decode(this.take(this.number()))
  }
}

/** Writes what ByteReader reads. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16)
  #length = 0

  put(bytes: Uint8Array): void {
    while (this.#length + bytes.length > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  number(value: number): void {
    const bytes: number[] = []
    let rest = value
    while (rest >= 128) {
      bytes.push((rest % 128) + 128)
      rest = Math.floor(rest / 128)
    }
    bytes.push(rest)
    this.put(Uint8Array.from(bytes))
  }

  text(value: string): void {
    const bytes = new TextEncoder().encode(value)
    this.number(bytes.length)
    this.put(bytes)
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }
}
