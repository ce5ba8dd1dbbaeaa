import { useEffect, useState } from 'react'
import { useAsked } from '../add/asked'
import { isGraphFile } from '../add/is-graph-file'
import { IS_SAVED_PAGE } from '../load/saved-page'
import styles from './DropAnywhere.module.css'
import { useReading } from './reading'

/** Graphs and articles may be dropped anywhere on the page; while they are held over it, it says so. */
export function DropAnywhere() {
  const [isOver, setOver] = useState(false)
  const { readFiles } = useReading((state) => state.actions)
  const { open } = useAsked((state) => state.actions)
  useEffect(() => {
    // Every element that the pointer enters is told of before the one it leaves is.
    let depth = 0
    const onEnter = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      depth++
      setOver(true)
    }
    const onOver = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault()
    }
    const onLeave = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      depth = 0
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      void takeByKind(files)
    }
    const takeByKind = async (files: readonly File[]) => {
      // A saved page takes in no articles: what is dropped is a graph, or is said to be none.
      const areGraphs = await Promise.all(files.map(async (file) => IS_SAVED_PAGE || (await isGraphFile(file))))
      const graphs = files.filter((_, i) => areGraphs[i])
      const articles = files.filter((_, i) => areGraphs[i] !== true)
      if (graphs.length > 0) readFiles(graphs)
      if (articles.length > 0) open(articles)
    }
    window.addEventListener('dragenter', onEnter)
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragenter', onEnter)
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [readFiles, open])
  if (!isOver) return null
  return (
    <div className={styles.over} aria-hidden="true">
      <p>Drop to open</p>
    </div>
  )
}

/** Words that are dragged about within the page are none of our business. */
function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true
}
