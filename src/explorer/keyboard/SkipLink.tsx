import styles from './SkipLink.module.css'

/** The first stop of the Tab key: past the filters, into the middle. Unseen until it has the focus. */
export function SkipLink({ target }: { target: string }) {
  return (
    // A link would write its target into the address, where the view is kept.
    <button type="button" className={styles.skip} onClick={() => document.getElementById(target)?.focus()}>
      Skip to the graph
    </button>
  )
}
