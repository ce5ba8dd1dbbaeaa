/** A block of the page: as wide as the page, so high, drawn wherever it comes to stand. */
export interface Section {
  readonly height: number
  /** SVG elements, the block's upper left corner at the given point. */
  readonly draw: (left: number, top: number) => string[]
}
