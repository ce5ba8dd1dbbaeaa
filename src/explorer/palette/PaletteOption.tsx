import { KindMark } from '../shared/KindMark'
import type { Group, PaletteItem } from './items'
import styles from './Palette.module.css'

const HEADINGS: Readonly<Record<Group, string>> = {
  commands: 'Commands',
  entities: 'Who and what',
  types: 'Relations',
  quotations: 'Quotations',
}

interface Props {
  id: string
  item: PaletteItem
  isFirstOfGroup: boolean
  isActive: boolean
  onPoint: () => void
  onChoose: () => void
}

/** Something found. The first of a group bears the group's name. */
export function PaletteOption({ id, item, isFirstOfGroup, isActive, onPoint, onChoose }: Props) {
  return (
    <>
      {isFirstOfGroup && (
        <li className={styles.group} role="presentation">
          {HEADINGS[item.group]}
        </li>
      )}
      <li
        id={id}
        role="option"
        aria-selected={isActive}
        className={`${styles.option ?? ''} ${styles[item.group] ?? ''}`}
        // The field keeps the focus.
        onMouseDown={(event) => event.preventDefault()}
        onMouseMove={onPoint}
        onClick={onChoose}
      >
        {item.kind !== null && <KindMark kind={item.kind} />}
        <span className={styles.title}>{item.title}</span>
        {item.note !== '' && <span className={styles.note}>{item.note}</span>}
      </li>
    </>
  )
}
