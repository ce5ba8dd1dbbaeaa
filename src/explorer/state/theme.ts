/** Light or dark: the system's wish until the reader says otherwise. Kept by the browser, not in the view. */
import { create } from 'zustand'

export type Theme = 'light' | 'dark'

const KEY = 'relata-theme'

interface ThemeState {
  readonly theme: Theme
}

interface ThemeActions {
  readonly toggle: () => void
}

export const useTheme = create<ThemeState & { readonly actions: ThemeActions }>()((set, get) => ({
  theme: storedTheme() ?? systemTheme(),
  actions: {
    toggle: () => {
      const theme = get().theme === 'light' ? 'dark' : 'light'
      set({ theme })
      store(theme)
    },
  },
}))

/** Keeps an element's `data-theme` in step with reader and system; the style sheets take their colours from it. */
export function applyTheme(root: HTMLElement): void {
  root.dataset.theme = useTheme.getState().theme
  useTheme.subscribe(({ theme }) => {
    root.dataset.theme = theme
  })
  // Many a system is dark in the evening only.
  systemIsDark().addEventListener('change', () => {
    if (storedTheme() === null) useTheme.setState({ theme: systemTheme() })
  })
}

function systemTheme(): Theme {
  return systemIsDark().matches ? 'dark' : 'light'
}

function systemIsDark(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)')
}

function storedTheme(): Theme | null {
  try {
    const stored = window.localStorage.getItem(KEY)
    return stored === 'light' || stored === 'dark' ? stored : null
  } catch {
    // Storage may be forbidden; the system's wish is a fine answer then.
    return null
  }
}

function store(theme: Theme): void {
  try {
    window.localStorage.setItem(KEY, theme)
  } catch {
    // Storage may be forbidden; the choice lasts as long as the page then.
  }
}
