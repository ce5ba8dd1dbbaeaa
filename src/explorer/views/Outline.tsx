import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { EmptyResult } from '../picture/EmptyResult'
import { selectEntity, selectRelation } from '../state/changes'
import { useActions, useExplorer, useIndex, useVisible } from '../state/use-explorer'
import { strings } from '../strings'
import { isRowSelected, keysToShow, kindKey, outlineRows, type OutlineRow } from './outline-rows'
import styles from './Outline.module.css'
import { OutlineItem } from './OutlineItem'
import { treeStep, type TreeStep } from './tree-keys'

/** The visible graph as a tree of real elements, for a keyboard, a screen reader, or reading straight through. */
export function Outline() {
  const document = useExplorer((explorer) => explorer.document)
  const index = useIndex()
  const visible = useVisible()
  const { open, active, setOpen, setActive } = useOpenRows()
  const rows = useMemo(() => outlineRows(document, index, visible, open), [document, index, visible, open])
  const focusable = (rows.find(({ key }) => key === active) ?? rows[0])?.key
  const selection = useExplorer((explorer) => explorer.view.selection)
  const choose = useChoosing()
  const tree = useRef<HTMLUListElement>(null)
  const mayFocus = useRef(false)

  useEffect(() => {
    const item = tree.current?.querySelector<HTMLElement>('[tabindex="0"]')
    if (mayFocus.current) item?.focus()
    else item?.scrollIntoView({ block: 'nearest' })
    mayFocus.current = false
  }, [focusable])

  const apply = (step: TreeStep) => {
    switch (step.do) {
      case 'move':
        mayFocus.current = true
        {
          setActive(step.to)
          return
        }
      case 'open':
      case 'close': {
        setOpen([step.key], step.do === 'open')
        return
      }
      case 'open-all': {
        setOpen(step.keys, true)
        return
      }
      case 'choose': {
        activate(rows.find(({ key }) => key === step.key))
        return
      }
    }
  }
  const activate = (row: OutlineRow | undefined) => {
    if (row === undefined) return
    mayFocus.current = true
    setActive(row.key)
    if (row.what === 'kind' || row.isOpen === false) setOpen([row.key], row.isOpen === false)
    choose(row)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || focusable === undefined) return
    const step = treeStep(event.key, rows, focusable)
    if (step === null) return
    event.preventDefault()
    apply(step)
  }

  if (rows.length === 0) return <EmptyResult />
  return (
    <div className={styles.scroller}>
      <ul ref={tree} className={styles.tree} role="tree" aria-label={strings.outline} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <OutlineItem
            key={row.key}
            row={row}
            isSelected={isRowSelected(row, selection)}
            isFocusable={row.key === focusable}
            onActivate={() => activate(row)}
            onToggle={() => setOpen([row.key], row.isOpen === false)}
          />
        ))}
      </ul>
    </div>
  )
}

/** Which rows are open and which one the keys are on; what is selected elsewhere is opened and gone to. */
function useOpenRows() {
  const kinds = useExplorer((explorer) => explorer.document.ontology.kinds)
  const selection = useExplorer((explorer) => explorer.view.selection)
  const index = useIndex()
  const shown = useMemo(() => keysToShow(selection, index), [selection, index])
  const [state, setState] = useState(() => ({
    open: new Set([...kinds.map((kind) => kindKey(kind.name)), ...shown]),
    active: shown.at(-1) ?? null,
    followed: selection,
  }))
  // Adjusted while rendering, so that the row is there in the same paint: https://react.dev/reference/react/useState
  if (state.followed !== selection) {
    const isThere = state.active !== null && isRowKeyOf(state.active, shown)
    setState({
      open: new Set([...state.open, ...shown]),
      active: isThere ? state.active : (shown.at(-1) ?? state.active),
      followed: selection,
    })
  }
  return {
    open: state.open,
    active: state.active,
    setActive: (active: string) => setState((before) => ({ ...before, active })),
    setOpen: (keys: readonly string[], isOpen: boolean) =>
      setState((before) => {
        const open = new Set(before.open)
        for (const key of keys) {
          if (isOpen) open.add(key)
          else open.delete(key)
        }
        return { ...before, open }
      }),
  }
}

/** A row chosen under another end of the same relation, or one of its quotations, is where the reader wants to stay. */
function isRowKeyOf(active: string, shown: readonly string[]): boolean {
  const relation = shown.at(-1)?.split(' ')[2]
  return relation !== undefined && active.split(' ')[2] === relation
}

function useChoosing() {
  const { explore } = useActions()
  return (row: OutlineRow) => {
    switch (row.what) {
      case 'kind':
        return
      case 'entity': {
        explore(selectEntity(row.id))
        return
      }
      case 'relation': {
        explore(selectRelation(row.relation.id))
        return
      }
      case 'quotation': {
        explore(selectRelation(row.relation.id, row.place))
        return
      }
    }
  }
}
