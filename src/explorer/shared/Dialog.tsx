import { X } from 'lucide-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { strings } from '../strings'
import styles from './Dialog.module.css'
import { focusFirst } from './focus-first'
import { focusNear, isFocusLost } from './focus-near'
import { IconButton } from './IconButton'

interface Props {
  title: string
  /** Where it begins: with what is done in it, or with what is read. */
  first?: 'control' | 'title'
  /** Another where its content gives way to other content, which then begins anew. */
  step?: string
  onClose: () => void
  children: ReactNode
}

/** A modal dialogue: the browser's own, which keeps the focus inside and closes on Escape. */
export function Dialog({ title, first = 'control', step, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    const opener = document.activeElement
    if (element !== null && !element.open) element.showModal()
    return () => giveFocusBack(opener)
  }, [])
  useEffect(() => {
    // The browser would choose the first button, which closes it.
    focusFirst(first === 'title' ? null : content.current, heading.current)
  }, [first, step])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      // The dialogue itself is what lies under the pointer only outside of its content.
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className={styles.content}>
        <div className={styles.head}>
          <h2 ref={heading} id={titleId} className={styles.title} tabIndex={-1}>
            {title}
          </h2>
          <IconButton label={strings.close} onClick={() => dialog.current?.close()}>
            <X />
          </IconButton>
        </div>
        <div ref={content}>{children}</div>
      </div>
    </dialog>
  )
}

/**
 * The browser gives the focus back only where the dialogue is closed before it is taken away. What opened it may be gone
 * by then: a relation that was rejected has no panel any more.
 */
function giveFocusBack(opener: Element | null): void {
  if (!isFocusLost()) return
  const isThere = opener instanceof HTMLElement && opener !== document.body && opener.isConnected
  if (isThere) opener.focus({ preventScroll: true })
  else focusNear()
}
