/** What a picture of a graph is made of: what a layout works out, and a figure draws. One unit is one px at zoom 1. */
import type { Bundle } from './bundles'
import type { Entity, NodeShape } from './document'

export interface TextFont {
  readonly family: 'sans' | 'serif'
  /** px. */
  readonly size: number
  readonly weight: number
  readonly italic?: boolean
}

/** The width in px of one line of text. */
export type MeasureText = (text: string, font: TextFont) => number

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface NodeGeometry {
  readonly shape: NodeShape
  /** Of the shape's box. */
  readonly width: number
  readonly height: number
  /** The name, broken into lines. They stand below the shape, centred. */
  readonly lines: readonly string[]
  readonly font: TextFont
  /** From one baseline to the next. */
  readonly lineHeight: number
  readonly labelWidth: number
  readonly labelHeight: number
}

export interface DrawnNode {
  readonly entity: Entity
  readonly geometry: NodeGeometry
  /** The middle of the shape. */
  readonly at: Point
  readonly labelBox: Box
}

/** A label in its place on a line. */
export interface DrawnLabel {
  readonly lines: readonly string[]
  /** The label's middle. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface DrawnLine {
  readonly bundle: Bundle
  /** Where the line ends at the nodes of bundle.ends; one point twice where an entity is related to itself. */
  readonly from: Point
  readonly to: Point
  /** What a line that bows is drawn to, as a quadratic curve; null for a straight one. */
  readonly control: Point | null
  /** Null where no words found room. */
  readonly label: DrawnLabel | null
  /** The line's number in the key, if it is listed there: what the label does not say stands there. */
  readonly number: number | null
  /** Whether what the label says is only possible or planned. */
  readonly tentative: boolean
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[]
  readonly lines: readonly DrawnLine[]
  /** Round everything. */
  readonly extent: Box
}
