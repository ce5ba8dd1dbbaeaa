/** How Cytoscape draws: one style sheet a theme, made once. What changes while one explores are classes only. */
import type { StylesheetJson } from 'cytoscape'
import type { Ontology } from '../../graph/document'
import { EDGE_LABEL_LINE_HEIGHT } from '../../layout/edge-labels'
import { EDGE_LABEL_FONT, LABEL_GAP } from '../../layout/geometry'
import { DASHES } from '../../export/figure/lines'
import { DOT } from '../../export/figure/nodes'
import { outlineOf, THEMES } from '../../export/figure/theme'
import type { RelationStatus } from '../../graph/status'
import type { Theme } from '../state/theme'
import { LEAST_LEGIBLE } from './names'

const SANS = 'IBM Plex Sans, Helvetica Neue, Arial, sans-serif'

/** The accent of styles/tokens.css, which a canvas cannot read. */
const ACCENTS: Readonly<Record<Theme, string>> = { light: '#a8321f', dark: '#f0907d' }

/** Where the dot ends in a gradient that goes as far as a node is wide, %. */
const DOT_STOPS = [0, 100 * DOT, 100 * DOT + 2, 100]

/** From back to front. Lines with words lie over those without, some over others, so that none runs through the words. */
export const DEPTH = { line: 1, namedLine: 2, node: 99 } as const

export function stylesheetFor(ontology: Ontology, theme: Theme): StylesheetJson {
  const { paper, ink } = THEMES[theme]
  const accent = ACCENTS[theme]
  return [
    {
      selector: 'node',
      style: {
        'z-index-compare': 'manual',
        'z-index': DEPTH.node,
        shape: 'data(shape)' as 'ellipse',
        width: 'data(width)',
        height: 'data(height)',
        'border-width': 1,
        label: 'data(label)',
        color: ink,
        'font-family': SANS,
        'font-size': 'data(size)',
        'font-weight': 'data(weight)' as 'normal',
        'line-height': 1.2,
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'text-valign': 'bottom',
        'text-margin-y': LABEL_GAP,
        'text-outline-color': paper,
        'text-outline-width': 2.5,
        'text-events': 'yes',
        'overlay-opacity': 0,
      },
    },
    ...ontology.kinds.map((kind) => ({
      selector: `node[kind = ${JSON.stringify(kind.name)}]`,
      style: { 'background-color': kind.colour[theme], 'border-color': outlineOf(kind.colour[theme], theme) },
    })),
    // A dot of paper in the middle, which costs nothing where nothing was corrected.
    ...ontology.kinds.map(({ name, colour }) => ({
      selector: `node.corrected[kind = ${JSON.stringify(name)}]`,
      style: {
        'background-fill': 'radial-gradient' as const,
        'background-gradient-stop-colors': [paper, paper, colour[theme], colour[theme]],
        'background-gradient-stop-positions': DOT_STOPS,
      },
    })),
    {
      selector: 'edge',
      style: {
        'z-index-compare': 'manual',
        'z-index': DEPTH.line,
        width: 'data(width)',
        'line-opacity': 0.75,
        'curve-style': 'straight',
        'source-endpoint': 'outside-to-node-or-label',
        'target-endpoint': 'outside-to-node-or-label',
        'arrow-scale': 0.8,
        'font-family': SANS,
        'font-size': EDGE_LABEL_FONT.size,
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'line-height': EDGE_LABEL_LINE_HEIGHT / EDGE_LABEL_FONT.size,
        'text-background-color': paper,
        'text-background-opacity': 0.92,
        'text-background-padding': '2px',
        'min-zoomed-font-size': LEAST_LEGIBLE,
        'text-events': 'yes',
        'overlay-opacity': 0,
      },
    },
    ...ontology.families.map((family) => ({
      selector: `edge[family = ${JSON.stringify(family.name)}]`,
      style: {
        'line-color': family.colour[theme],
        'target-arrow-color': family.colour[theme],
        'source-arrow-color': family.colour[theme],
        color: family.colour[theme],
      },
    })),
    { selector: 'edge.forward', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge.backward', style: { 'source-arrow-shape': 'triangle' } },
    { selector: 'edge.claim', style: { 'line-style': 'dashed', 'line-dash-pattern': dashes('claim') } },
    { selector: 'edge.denied', style: { 'line-style': 'dashed', 'line-dash-pattern': dashes('denied') } },
    { selector: 'edge.contested', style: { 'line-style': 'dashed', 'line-dash-pattern': dashes('contested') } },
    { selector: 'edge.denied, edge.contested', style: { label: '×', 'font-weight': 600, 'z-index': DEPTH.namedLine } },
    {
      selector: 'edge.named',
      style: {
        label: 'data(label)',
        'font-weight': 400,
        'text-margin-x': 'data(marginX)' as unknown as number,
        'text-margin-y': 'data(marginY)' as unknown as number,
        'z-index': 'data(depth)' as unknown as number,
      },
    },
    { selector: 'edge.silent', style: { label: '' } },
    { selector: 'edge.tentative', style: { 'font-style': 'italic' } },
    { selector: 'node.unnamed', style: { label: '' } },
    { selector: '.cut', style: { 'text-opacity': 0, 'text-background-opacity': 0 } },
    { selector: 'node.loose', style: { opacity: 0.35 } },
    {
      selector: 'edge.bowed',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bow)' as unknown as number,
        'control-point-weights': 0.5,
      },
    },
    { selector: 'edge.lit', style: { 'line-opacity': 1 } },
    // Apart from the node: some are as dark as ink.
    { selector: 'node.hovered', style: { 'outline-color': ink, 'outline-width': 1.5, 'outline-offset': 2 } },
    { selector: 'edge.hovered', style: { 'line-opacity': 1, 'font-weight': 600 } },
    {
      selector: 'node.chosen',
      style: { 'border-color': accent, 'border-width': 2.5, 'border-position': 'outside' },
    },
    {
      selector: 'edge.chosen',
      style: { 'underlay-color': accent, 'underlay-opacity': 0.18, 'underlay-padding': 4, 'font-weight': 600 },
    },
    { selector: '.gone', style: { display: 'none' } },
  ]
}

function dashes(status: RelationStatus): number[] {
  return (DASHES[status] ?? '').split(' ').map(Number)
}
