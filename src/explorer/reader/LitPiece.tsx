import type { Piece } from './cut'
import type { Place } from './places'
import styles from './Reader.module.css'
import type { RoleMark } from './roles'

/** A word joiner: the tag stays on the line of the words that it tells about. */
const NO_BREAK = '\u2060'

interface Props {
  text: string
  piece: Piece<Place | RoleMark>
  current: Place
}

/**
 * Words of the article that may lie in something lit: in a quotation, and in the words for one of its ends, its
 * predicate or its speaker. These differ in the line under them and in a small tag before them, never by colour alone.
 */
export function LitPiece({ text, piece, current }: Props) {
  const places = piece.marks.filter((mark) => 'what' in mark)
  const roles = piece.marks.filter((mark) => 'role' in mark)
  if (places.length === 0 && roles.length === 0) return text

  const isCurrent = places.includes(current)
  const litAs = places.length === 0 ? undefined : isCurrent ? styles.current : styles.lit
  const what = places.some((place) => place.what === 'mention') ? styles.litMention : litAs
  const begins = roles.filter((role) => role.start === piece.start)
  const endingWith = roles.filter((role) => role.end === piece.end)
  const words = <span className={roles.map(({ role }) => styles[role]).join(' ')}>{text}</span>
  return (
    <mark className={`${styles.mark ?? ''} ${what ?? ''}`} data-current={isCurrent || undefined}>
      {begins.map(({ role, tag }) => (
        <span key={role} className={styles.tag} data-apart>
          {tag}
          {NO_BREAK}
        </span>
      ))}
      {roles.length === 0 ? text : words}
      {endingWith.map(({ role, standsFor }) =>
        standsFor.length === 0 ? null : (
          <span key={role} className={styles.gloss} data-apart>
            {' '}
            = {standsFor.join(', ')}
          </span>
        ),
      )}
    </mark>
  )
}
