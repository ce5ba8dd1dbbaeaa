import type { ComponentProps } from 'react'
import styles from './IconButton.module.css'

interface Props extends ComponentProps<'button'> {
  /** What it does: its name for assistive technology and its tooltip. */
  label: string
}

/** A button that shows an icon only. */
export function IconButton({ label, className, children, ...button }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={[styles.button, className].filter(Boolean).join(' ')}
      {...button}
    >
      {children}
    </button>
  )
}
