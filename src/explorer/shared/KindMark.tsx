import type { NodeShape } from '../../graph/document'
import { useIndex } from '../state/use-explorer'
import { lightDark } from './colour'
import styles from './KindMark.module.css'

/** The shape and colour of an entity kind, small enough to stand in a line of text. Says nothing to a screen reader. */
export function KindMark({ kind }: { kind: string }) {
  const known = useIndex().kinds.get(kind)
  if (known === undefined) return null
  return (
    <svg className={styles.mark} viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
      <path d={OUTLINES[known.shape]} style={{ fill: lightDark(known.colour) }} />
    </svg>
  )
}

/** The node shapes of the picture in a box from -9 to 9. */
const OUTLINES: Readonly<Record<NodeShape, string>> = {
  ellipse: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0Z',
  'round-rectangle': 'M-6 -6.5h12a3 3 0 0 1 3 3v7a3 3 0 0 1 -3 3h-12a3 3 0 0 1 -3 -3v-7a3 3 0 0 1 3 -3Z',
  rectangle: 'M-7.5 -7.5h15v15h-15Z',
  diamond: 'M0 -9.5L9.5 0L0 9.5L-9.5 0Z',
  hexagon: 'M-4.7 -8h9.4L9.2 0L4.7 8h-9.4L-9.2 0Z',
  octagon: 'M-3.4 -8h6.8L8 -3.4v6.8L3.4 8h-6.8L-8 3.4v-6.8Z',
  pentagon: 'M0 -9L9 -2.2L5.6 8.2h-11.2L-9 -2.2Z',
  triangle: 'M0 -8.5L9 8h-18Z',
  'round-tag':
    'M-7.5 -6.5h9.5a2 2 0 0 1 1.4 .6L9 -.7a1 1 0 0 1 0 1.4L3.4 5.9a2 2 0 0 1 -1.4 .6h-9.5a1.5 1.5 0 0 1 -1.5 -1.5v-10a1.5 1.5 0 0 1 1.5 -1.5Z',
  barrel: 'M-8.5 -5.5q8.5 -2.6 17 0v11q-8.5 2.6 -17 0Z',
}
