/** How components read the store. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { GraphIndex } from '../../graph/graph-index'
import type { Actions, Explorer, ExplorerStore } from './store'
import { indexOf, visibleGraph, type VisibleGraph } from './visible'

export const ExplorerContext = createContext<ExplorerStore | null>(null)

/** The store itself, for what reads it outside rendering. */
export function useExplorerStore(): ExplorerStore {
  const store = useContext(ExplorerContext)
  if (store === null) throw new Error('There is no ExplorerContext above this component.')
  return store
}

export function useExplorer<T>(selector: (explorer: Explorer) => T): T {
  return useStore(useExplorerStore(), selector)
}

export function useActions(): Actions {
  return useExplorer((explorer) => explorer.actions)
}

export function useIndex(): GraphIndex {
  return useExplorer((explorer) => indexOf(explorer.document))
}

export function useVisible(): VisibleGraph {
  return useExplorer((explorer) => visibleGraph(explorer.document, explorer.view))
}
