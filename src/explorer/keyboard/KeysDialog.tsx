import { Fragment } from 'react'
import { Dialog } from '../shared/Dialog'
import { useClose } from '../state/dialogs'
import styles from './KeysDialog.module.css'

const KEYS: readonly { readonly where: string; readonly keys: readonly (readonly [string, string])[] }[] = [
  {
    where: 'Anywhere',
    keys: [
      ['Ctrl K or ⌘ K', 'search and commands'],
      ['Esc', 'give up a path that waits for its end; let go of what is selected, then of a path'],
      ['?', 'this list'],
      ['Ctrl Z or ⌘ Z', 'take the last correction back; with Shift, make it again'],
      ['Alt ← and Alt →', 'undo and redo of exploring, as the browser has them'],
    ],
  },
  {
    where: 'In the graph',
    keys: [
      ['Tab', 'to the selected entity, or else where you were, at first the one with most relations'],
      ['← ↑ → ↓', 'to the neighbour in that direction'],
      ['Shift and an arrow', 'to the neighbour, and select both'],
      ['Enter', 'open what it has to do with others'],
      ['F', 'focus on it, or end the focus'],
      ['E', 'expand its neighbours; in focus, a step farther; where all is shown, collapse them'],
      ['P', 'start a path at it, or give that up; walk to the other end and press Enter'],
      ['M', 'move it with the arrows; Enter leaves it pinned there'],
    ],
  },
  {
    where: 'In the graph, with a mouse or fingers',
    keys: [
      ['Drag an entity', 'pin it where it is let go'],
      ['Shift click, or hold', 'select several'],
      ['Wheel, or pinch', 'look closer or from farther away'],
    ],
  },
  {
    where: 'In the outline',
    keys: [
      ['↑ ↓', 'to the next line'],
      ['→ ←', 'open and close, go in and out'],
      ['*', 'open all on this level'],
      ['A letter', 'to the next line that begins with it'],
    ],
  },
]

/** What every key does, and the mouse and fingers where one cannot see it. */
export function KeysDialog() {
  const close = useClose()
  return (
    <Dialog title="Keys" first="title" onClose={close}>
      <div className={styles.columns}>
        {KEYS.map(({ where, keys }) => (
          <section key={where}>
            <h3 className={styles.where}>{where}</h3>
            <dl className={styles.keys}>
              {keys.map(([key, does]) => (
                <Fragment key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
