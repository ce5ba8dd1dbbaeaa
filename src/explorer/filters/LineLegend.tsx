import type { ReactNode } from 'react'
import { isCorrected } from '../../graph/corrections'
import { useExplorer } from '../state/use-explorer'
import styles from './LineLegend.module.css'

/** What the lines of the picture mean, and the mark of what was corrected. */
export function LineLegend() {
  const hasCorrected = useExplorer((explorer) => explorer.document.entities.some(isCorrected))
  const hasArticles = useExplorer((explorer) => explorer.document.articles.length > 0)
  return (
    <ul className={styles.legend}>
      <Sample label={hasArticles ? 'the article says so' : 'affirmed'}>
        <path d="M1 6H39" />
      </Sample>
      <Sample label="someone claims so">
        <path d="M1 6H39" strokeDasharray="6 4" />
      </Sample>
      <Sample label="denied">
        <path d="M1 6H39" strokeDasharray="1.5 3.5" />
        <path d="M17 3L23 9M23 3L17 9" strokeWidth="2" />
      </Sample>
      <Sample label="affirmed and denied">
        <path d="M1 6H39" strokeDasharray="9 3 1.5 3" />
        <path d="M17 3L23 9M23 3L17 9" strokeWidth="2" />
      </Sample>
      <Sample label="from one to the other">
        <path d="M1 6H34" />
        <path d="M39 6L31 2.5V9.5Z" className={styles.solid} />
      </Sample>
      <Sample label="possible, planned" text="may">
        <path d="M1 6H39" />
      </Sample>
      <Sample label="several relations" text="+2">
        <path d="M1 6H39" />
      </Sample>
      {hasCorrected && (
        <Sample label="entity corrected by hand">
          <circle cx="20" cy="6" r="5.5" className={styles.muted} />
          <circle cx="20" cy="6" r="1.6" className={styles.dot} />
        </Sample>
      )}
    </ul>
  )
}

function Sample({ label, text, children }: { label: string; text?: string; children: ReactNode }) {
  return (
    <li className={styles.sample}>
      <svg className={styles.line} viewBox="0 0 40 12" aria-hidden="true" focusable="false">
        {children}
        {text !== undefined && (
          <text x="20" y="9.5" textAnchor="middle" className={text === 'may' ? styles.tentative : styles.text}>
            {text}
          </text>
        )}
      </svg>
      {label}
    </li>
  )
}
