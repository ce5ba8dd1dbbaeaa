import 'react'

declare module 'react' {
  interface CSSProperties {
    /** Custom properties, by which a component hands a colour of the ontology to its style sheet. */
    [customProperty: `--${string}`]: string | undefined
  }
}
