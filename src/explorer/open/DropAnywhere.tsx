import { useEffect, useState } from 'react'
import styles from './DropAnywhere.module.css'
import { useReading } from './reading'

/** Files may be dropped anywhere on the page; while they are held over it, it says so. */
export function DropAnywhere() {
  const [isOver, setOver] = useState(false)
  const { readFiles } = useReading((state) => state.actions)
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
      if (files.length > 0) readFiles(files)
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
  }, [readFiles])
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
