import { X } from 'lucide-react'
import { useEffect, useRef, type ComponentType } from 'react'
import { strings } from '../strings'
import styles from './bar.module.css'
import { IconButton } from './IconButton'
import { late } from './late'
import { ReloadWords, TryAgain } from './TryAgain'

/**
 * A dialogue that is fetched when it is first asked for.
 *
 * @param load fetches it
 * @param useClose gives what takes it off the page
 */
export function lateDialog(load: () => Promise<ComponentType>, useClose: () => () => void): ComponentType {
  function Failed() {
    return <NotFetchedDialog onClose={useClose()} />
  }
  return late(load, { coming: <ComingDialog />, failed: <Failed /> })
}

function ComingDialog() {
  return (
    <div className={styles.bar} data-coming="">
      <p role="status">One moment…</p>
      <progress aria-label="One moment" />
    </div>
  )
}

/** Stands for the dialogue, so that keys which are not meant for the page below do nothing there. */
function NotFetchedDialog({ onClose }: { onClose: () => void }) {
  const retry = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const opener = document.activeElement
    retry.current?.focus()
    return () => {
      if (opener instanceof HTMLElement && document.activeElement === document.body) opener.focus()
    }
  }, [])
  return (
    <dialog
      open
      className={styles.bar}
      data-failed=""
      aria-label="Not fetched"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div role="alert">
        <p className={styles.title}>This part of the page could not be fetched.</p>
        <p>
          <ReloadWords />
        </p>
      </div>
      <TryAgain ref={retry} className={styles.action} />
      <IconButton label={strings.close} onClick={onClose}>
        <X />
      </IconButton>
    </dialog>
  )
}
