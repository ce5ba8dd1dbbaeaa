import { Search } from 'lucide-react'
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useAsked } from '../add/asked'
import { usePanels } from '../frame/use-panels'
import { goHome, useIsHome } from '../load/home'
import { IS_SAVED_PAGE } from '../load/saved-page'
import { useCopyLink } from '../shared/copy-link'
import { focusNearSoon, isFocusLost } from '../shared/focus-near'
import { useClose, useDialogs } from '../state/dialogs'
import { useTheme } from '../state/theme'
import { useExplorer, useExplorerStore, useIndex } from '../state/use-explorer'
import { strings } from '../strings'
import { commandsFor } from './commands'
import { itemFinder } from './find-items'
import { documentItems, type PaletteItem } from './items'
import styles from './Palette.module.css'
import { PaletteOption } from './PaletteOption'

/** So far the keys that turn pages go. */
const PAGE = 6

/** One field for everything: entities, relation types, quotations and commands. */
export function Palette() {
  const close = useClose()
  const dialog = useRef<HTMLDialogElement>(null)
  const find = useFinder()
  const query = useDialogs((state) => state.query)
  const { ask } = useDialogs((state) => state.actions)
  const [active, setActive] = useState(0)
  const listId = useId()
  const { explore } = useExplorerStore().getState().actions
  const found = useMemo(() => find(query), [find, query])
  const optionId = (place: number) => `${listId}-${place}`

  useEffect(() => {
    const element = dialog.current
    if (element !== null && !element.open) element.showModal()
  }, [])
  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [listId, active, found])

  const choose = (item: PaletteItem | undefined) => {
    if (item === undefined) return
    // Closed first: what the item opens may be a dialogue too.
    dialog.current?.close()
    if ('explore' in item.does) explore(item.does.explore)
    else item.does.run()
    // Who asked for an entity, or for words, goes on there; else the browser gives the focus back, if anything had it.
    const isTold = item.group === 'entities' || item.group === 'quotations'
    focusNearSoon(isTold ? undefined : isFocusLost)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const last = found.length - 1
    if (event.key === 'ArrowDown') setActive(active >= last ? 0 : active + 1)
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? Math.max(last, 0) : active - 1)
    else if (event.key === 'PageDown') setActive(Math.max(0, Math.min(last, active + PAGE)))
    else if (event.key === 'PageUp') setActive(Math.max(0, active - PAGE))
    else if (event.key === 'Enter') choose(found[active])
    else return
    event.preventDefault()
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={strings.palette}
      onClose={close}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className={styles.head}>
        <Search aria-hidden="true" />
        <input
          className={styles.field}
          type="text"
          role="combobox"
          aria-label={strings.palette}
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-activedescendant={found.length > 0 ? optionId(active) : undefined}
          placeholder="A name, words of a quotation, a command"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            ask(event.target.value)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <ul id={listId} className={styles.list} role="listbox" aria-label={strings.paletteResults}>
        {found.map((item, place) => (
          <PaletteOption
            key={item.id}
            id={optionId(place)}
            item={item}
            isFirstOfGroup={item.group !== found[place - 1]?.group}
            isActive={place === active}
            onPoint={() => setActive(place)}
            onChoose={() => choose(item)}
          />
        ))}
      </ul>
      <p className={found.length === 0 ? styles.none : styles.unseen} role="status">
        {found.length === 0 ? `Nothing is called or says “${query.trim()}”.` : strings.found(found.length)}
      </p>
    </dialog>
  )
}

function useFinder() {
  const document = useExplorer((explorer) => explorer.document)
  const view = useExplorer((explorer) => explorer.view)
  const index = useIndex()
  const panels = usePanels()
  const { toggle } = useTheme((state) => state.actions)
  const { show } = useDialogs((state) => state.actions)
  const { open } = useAsked((state) => state.actions)
  const isHome = useIsHome()
  const { copy } = useCopyLink()
  // Made once: the palette is gone as soon as anything is chosen in it.
  const [find] = useState(() =>
    itemFinder([
      ...commandsFor(view, document, {
        toggleFilters: () => panels.setOpen('filters', !panels.isOpen('filters')),
        toggleReader: () => panels.setOpen('reader', !panels.isOpen('reader')),
        copyLink: () => void copy(view),
        toggleTheme: toggle,
        showKeys: () => show('keys'),
        takeAway: () => show('take-away'),
        openGraph: () => show('open'),
        compare: () => show('compare'),
        correct: () => show('correct'),
        addRelation: () => show('add-relation'),
        corrections: () => show('corrections'),
        addArticle: IS_SAVED_PAGE ? null : () => open(),
        goHome: isHome ? null : () => void goHome(),
      }),
      ...documentItems(document, index),
    ]),
  )
  return find
}
