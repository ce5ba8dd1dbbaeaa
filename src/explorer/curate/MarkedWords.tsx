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
  const { anchorNode, focusNode } = selection
  if (!element.contains(anchorNode) || !element.contains(focusNode)) return null
  const words = selection.toString().trim()
  if (words === '') return null
  const sentence = sentenceOf(anchorNode)
  const near = sentence === null ? 0 : (article.sentences[sentence]?.start ?? 0)
  const here = article.text.indexOf(words, Math.max(0, near - words.length))
  const start = here === -1 ? article.text.indexOf(words) : here
  return start === -1 ? null : { article: article.id, start, end: start + words.length }
}

function sentenceOf(node: Node | null): number | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null)
  const { sentence } = element?.closest<HTMLElement>('[data-sentence]')?.dataset ?? {}
  return sentence === undefined ? null : Number(sentence)
}
