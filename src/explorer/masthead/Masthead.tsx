import type { ReactNode } from 'react'
import { Command, Download, Moon, PanelRight, SlidersHorizontal, Sun } from 'lucide-react'
import { CorrectionsButton } from '../curate/CorrectionsButton'
import { useAsked } from '../add/asked'
import { usePanels } from '../frame/use-panels'
import { useGraphTitle } from '../load/graph-title'
import { GO_HOME, goHome, useIsHome } from '../load/home'
import { IS_SAVED_PAGE } from '../load/saved-page'
import { formatDate } from '../shared/dates'
import { IconButton } from '../shared/IconButton'
import { useDialogs } from '../state/dialogs'
import { useTheme } from '../state/theme'
import { useExplorer } from '../state/use-explorer'
import { strings } from '../strings'
import { CopyLink } from './CopyLink'
import styles from './Masthead.module.css'
import { Search } from './Search'

/** The head of the page: what it is, which story it shows, search, and what concerns the page as a whole. */
export function Masthead() {
  const panels = usePanels()
  const { show } = useDialogs((state) => state.actions)
  return (
    <header className={styles.masthead}>
      <p className="wordmark">Relata</p>
      <StoryTitle />
      <div className={styles.search}>
        <Search />
      </div>
      <div className={styles.tools}>
        <PanelButton label="Filters" isOpen={panels.isOpen('filters')} onToggle={(to) => panels.setOpen('filters', to)}>
          <SlidersHorizontal />
        </PanelButton>
        {panels.hasArticles && (
          <PanelButton label="Article" isOpen={panels.isOpen('reader')} onToggle={(to) => panels.setOpen('reader', to)}>
            <PanelRight />
          </PanelButton>
        )}
        <IconButton label={strings.paletteButton} className={styles.tool} onClick={() => show('palette')}>
          <Command />
        </IconButton>
        <CorrectionsButton className={styles.tool} />
        <CopyLink className={styles.tool} />
        <IconButton
          label={strings.takeAway}
          className={styles.tool}
          aria-haspopup="dialog"
          onClick={() => show('take-away')}
        >
          <Download />
        </IconButton>
        <ThemeButton />
      </div>
    </header>
  )
}

function StoryTitle() {
  const document = useExplorer((explorer) => explorer.document)
  const title = useGraphTitle(document)
  const isHome = useIsHome()
  const { show } = useDialogs((state) => state.actions)
  const { open } = useAsked((state) => state.actions)
  const [article, ...others] = document.articles
  const isOne = article !== undefined && others.length === 0
  const source = isOne ? [article.publisher, article.published && formatDate(article.published)] : []
  return (
    <div className={styles.story}>
      <h1 className={styles.title} title={title}>
        {title}
      </h1>
      <p className={styles.source}>
        {isOne && <span>{source.filter(Boolean).join(', ')}</span>}
        <button type="button" aria-haspopup="dialog" onClick={() => show('open')}>
          Open…
        </button>
        {!IS_SAVED_PAGE && (
          <button type="button" aria-haspopup="dialog" onClick={() => open()}>
            Add an article…
          </button>
        )}
        {!isHome && (
          <button type="button" onClick={() => void goHome()}>
            {GO_HOME}
          </button>
        )}
      </p>
    </div>
  )
}

interface PanelButtonProps {
  label: string
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
  children: ReactNode
}

function PanelButton({ label, isOpen, onToggle, children }: PanelButtonProps) {
  return (
    <IconButton label={label} aria-pressed={isOpen} className={styles.tool} onClick={() => onToggle(!isOpen)}>
      {children}
    </IconButton>
  )
}

function ThemeButton() {
  const { theme, actions } = useTheme()
  return (
    <IconButton
      label={theme === 'light' ? strings.toDarkTheme : strings.toLightTheme}
      className={styles.tool}
      onClick={actions.toggle}
    >
      {theme === 'light' ? <Moon /> : <Sun />}
    </IconButton>
  )
}
