/** The figure's grounds and inks, the same as the page's. */

export type ThemeName = 'light' | 'dark'

export interface Theme {
  readonly name: ThemeName
  readonly paper: string
  readonly ink: string
  /** For what is read second: captions, headings of the legend. */
  readonly muted: string
  /** Hairlines. */
  readonly rule: string
}

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { name: 'light', paper: '#fbf8f1', ink: '#1d1b17', muted: '#5f594e', rule: '#cfc7b6' },
  dark: { name: 'dark', paper: '#17181a', ink: '#ece8df', muted: '#a9a498', rule: '#43444a' },
}

export const FONT_STACKS = {
  sans: "'IBM Plex Sans', Arial, Helvetica, sans-serif",
  serif: "'Source Serif 4', Georgia, serif",
} as const

/** What paler kinds need to stand out from paper: their own colour, darkened. */
export function outlineOf(colour: string, theme: ThemeName): string {
  if (theme === 'dark') return colour
  const channels = [1, 3, 5].map((start) => Math.round(parseInt(colour.slice(start, start + 2), 16) * 0.62))
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
