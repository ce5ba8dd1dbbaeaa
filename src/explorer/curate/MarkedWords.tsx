import { Plus } from 'lucide-react'
import { useEffect, useState, type RefObject } from 'react'
import type { Article, Span } from '../../graph/document'
import { useDialogs } from '../state/dialogs'
import styles from './MarkedWords.module.css'

interface Props {
  article: Article
  /** What the article is printed in. */
  text: RefObject<HTMLElement | null>
}

/** Words marked in the article may state a relation that the graph does not have. */
export function MarkedWords({ article, text }: Props) {
  const [marked, setMarked] = useState<Span | null>(null)
  const { show } = useDialogs((state) => state.actions)
  useEffect(() => {
    const onChange = () => setMarked(markedIn(article, text.current))
    document.addEventListener('selectionchange', onChange)
    return () => document.removeEventListener('selectionchange', onChange)
  }, [article, text])
  if (marked === null) return null
  return (
    <div className={styles.bar}>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        // The words stay marked while the button is pressed.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => show('add-relation', marked)}
      >
        <Plus aria-hidden="true" />
        Add a relation that these words state
      </button>
    </div>
  )
}

/** Where the marked words stand in the article; null where none are, or they are not the article's own. */
function markedIn(article: Article, element: HTMLElement | null): Span | null {
  const selection = window.getSelection()
  if (selection === null || selection.isCollapsed || element === null) return null
  const range = selection.getRangeAt(0)
  const [from, to] = [
    offsetOf(range.startContainer, range.startOffset, element),
    offsetOf(range.endContainer, range.endOffset, element),
  ]
  if (from === null || to === null) return null
  const words = article.text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  const end = start + words.trim().length
  return start >= end ? null : { article: article.id, start, end }
}

/** The place in the article's text of a place in the reader: its block begins at a known one; what is not the article's is not counted. */
function offsetOf(node: Node, offset: number, element: HTMLElement): number | null {
  const at = node instanceof Element ? node : node.parentElement
  const block = at?.closest<HTMLElement>('[data-start]')
  if (!block || !element.contains(block)) return null
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(node, offset)
  const content = before.cloneContents()
  for (const apart of content.querySelectorAll('[data-apart]')) apart.remove()
  return Number(block.dataset.start) + content.textContent.length
}
