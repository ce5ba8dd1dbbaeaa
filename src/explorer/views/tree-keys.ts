/** The keys of a tree view, after the ARIA Authoring Practices' tree pattern. */
export interface TreeItem {
  readonly key: string
  readonly level: number
  readonly parent: string | null
  readonly isOpen: boolean | null
  readonly label: string
}

export type TreeStep =
  | { readonly do: 'move'; readonly to: string }
  | { readonly do: 'open' | 'close' | 'choose'; readonly key: string }
  | { readonly do: 'open-all'; readonly keys: readonly string[] }

/**
 * What a key does.
 *
 * @param key as KeyboardEvent.key has it
 * @param items those that are shown, from top to bottom
 * @param active the key of the item that has the focus
 * @returns null where the key means nothing here
 */
export function treeStep(key: string, items: readonly TreeItem[], active: string): TreeStep | null {
  const at = items.findIndex((item) => item.key === active)
  const item = items[at]
  if (item === undefined) return null
  const move = (to: TreeItem | undefined): TreeStep | null => (to === undefined ? null : { do: 'move', to: to.key })
  switch (key) {
    case 'ArrowDown':
      return move(items[at + 1])
    case 'ArrowUp':
      return move(items[at - 1])
    case 'Home':
      return move(items[0])
    case 'End':
      return move(items.at(-1))
    case 'ArrowRight':
      if (item.isOpen === null) return null
      return item.isOpen ? move(items[at + 1]) : { do: 'open', key: item.key }
    case 'ArrowLeft':
      if (item.isOpen === true) return { do: 'close', key: item.key }
      return move(items.find((other) => other.key === item.parent))
    case 'Enter':
    case ' ':
      return { do: 'choose', key: item.key }
    case '*':
      return {
        do: 'open-all',
        keys: items.flatMap((other) => (other.parent === item.parent && other.isOpen === false ? [other.key] : [])),
      }
    default:
      return key.length === 1 ? move(nextThatStartsWith(key, items, at)) : null
  }
}

function nextThatStartsWith(letter: string, items: readonly TreeItem[], at: number): TreeItem | undefined {
  const starts = ({ label }: TreeItem) => label.replace(/^“/, '').toLowerCase().startsWith(letter.toLowerCase())
  return [...items.slice(at + 1), ...items.slice(0, at)].find(starts)
}
