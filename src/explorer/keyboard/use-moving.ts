import { useState, type KeyboardEvent } from 'react'
import { positionsOf } from '../picture/positions'
import { pin } from '../state/changes'
import { useExplorerStore } from '../state/use-explorer'
import { strings } from '../strings'
import { DIRECTIONS, isArrow } from './in-direction'

/** px at zoom 1 for one press of an arrow. */
const STEP = 16

export interface Moving {
  /** What to say of it; empty where nothing is being moved. */
  readonly words: string
  /** Takes the keys that move an entity and pin it where it is left. @returns whether the key was one of them */
  readonly onKey: (event: KeyboardEvent, entity: string) => boolean
  readonly end: () => void
}

/** What the mouse does by dragging, with the keys: M takes the entity up, the arrows move it, M, Enter or Escape let go. */
export function useMoving(current: string | null): Moving {
  const store = useExplorerStore()
  const [moved, setMoved] = useState<string | null>(null)
  const isMoving = moved !== null && moved === current
  const name = (id: string) => store.getState().document.entities.find((entity) => entity.id === id)?.name ?? id
  return {
    words: isMoving ? strings.moving(name(moved)) : '',
    end: () => setMoved(null),
    onKey: ({ key }, entity) => {
      if (!isMoving) {
        if (key.toLowerCase() === 'm') setMoved(entity)
        return key.toLowerCase() === 'm'
      }
      const { document, view, actions } = store.getState()
      const at = positionsOf(document, view).get(entity)
      if (isArrow(key) && at !== undefined) {
        const { x, y } = DIRECTIONS[key]
        actions.adjust(pin({ [entity]: { x: Math.round(at.x + x * STEP), y: Math.round(at.y + y * STEP) } }))
        return true
      }
      if (!['m', 'enter', 'escape', ' '].includes(key.toLowerCase())) return false
      setMoved(null)
      return true
    },
  }
}
