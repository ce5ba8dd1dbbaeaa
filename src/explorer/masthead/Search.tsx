import { Search as SearchIcon } from 'lucide-react'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { KindMark } from '../shared/KindMark'
import { selectEntity } from '../state/changes'
import { useActions, useExplorer, useIndex } from '../state/use-explorer'
import { strings } from '../strings'
import type { Found } from './find-entities'
import styles from './Search.module.css'

type Finder = (query: string) => Found[]

/** A combo box that finds an entity by any of its names and goes to it. */
export function Search() {
  const { find, isAbsent, prepare } = useFinder()
  const { explore } = useActions()
  const [query, setQuery] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const listId = useId()
  const found = isOpen && query.trim() !== '' && find !== null ? find(query) : null
  const optionId = (place: number) => `${listId}-${place}`

  const type = (text: string) => {
    prepare()
    setQuery(text)
    setActive(0)
    setOpen(true)
  }
  const close = () => {
    setOpen(false)
    setQuery('')
  }
  const choose = (entity: Found['entity']) => {
    explore(selectEntity(entity.id))
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const last = (found?.length ?? 0) - 1
    if (event.key === 'Escape' && (isOpen || query !== '')) close()
    else if (event.key === 'ArrowDown') setActive(active >= last ? 0 : active + 1)
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? Math.max(last, 0) : active - 1)
    else if (event.key === 'Enter') {
      const entity = found?.[active]?.entity
      if (entity !== undefined) choose(entity)
    } else return
    event.preventDefault()
  }

  return (
    <div className={styles.search} onBlur={() => setOpen(false)}>
      <SearchIcon className={styles.icon} aria-hidden="true" />
      <input
        className={styles.field}
        type="text"
        role="combobox"
        aria-label={strings.search}
        aria-autocomplete="list"
        aria-expanded={found !== null}
        aria-controls={listId}
        aria-activedescendant={found !== null && found.length > 0 ? optionId(active) : undefined}
        placeholder="Find anyone or anything"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onFocus={prepare}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {found !== null && (
        <ul id={listId} className={styles.results} role="listbox" aria-label={strings.searchResults}>
          {found.map(({ entity, alias }, place) => (
            <li
              key={entity.id}
              id={optionId(place)}
              role="option"
              aria-selected={place === active}
              className={styles.result}
              // The field keeps the focus, so that its blur does not close the list before the click arrives.
              onMouseDown={(event) => event.preventDefault()}
              onMouseEnter={() => setActive(place)}
              onClick={() => choose(entity)}
            >
              <KindMark kind={entity.kind} />
              <span className={styles.name}>
                {entity.name}
                {alias !== null && <span className={styles.alias}> also {alias}</span>}
              </span>
              <KindLabel kind={entity.kind} />
            </li>
          ))}
          {found.length === 0 && (
            <li className={styles.none} role="option" aria-selected="false" aria-disabled="true">
              No entity has a name like “{query.trim()}”.
            </li>
          )}
        </ul>
      )}
      {isOpen && isAbsent && (
        <p className={styles.absent} role="alert">
          The search could not be fetched. Reload the page to try again.
        </p>
      )}
    </div>
  )
}

function KindLabel({ kind }: { kind: string }) {
  return <span className={styles.kind}>{useIndex().kinds.get(kind)?.label}</span>
}

/** The search index is made when the field is first used: the first paint does without. */
function useFinder(): { find: Finder | null; isAbsent: boolean; prepare: () => void } {
  const entities = useExplorer((explorer) => explorer.document.entities)
  const [find, setFind] = useState<Finder | null>(null)
  const [isAbsent, setAbsent] = useState(false)
  const isAsked = useRef(false)
  const prepare = () => {
    if (isAsked.current) return
    isAsked.current = true
    import('./find-entities').then(
      ({ entityFinder }) => setFind(() => entityFinder(entities)),
      () => setAbsent(true),
    )
  }
  return { find, isAbsent, prepare }
}
