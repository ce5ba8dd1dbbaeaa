import { useEffect, useState } from 'react'
import styles from './Preview.module.css'
import { withFonts } from './raster'

interface Props {
  /** Null before anything was drawn. */
  svg: string | null
  /** Whether it is no longer the picture that is asked for. */
  isDrawing: boolean
  isTransparent: boolean
}

/** The figure as an image, in its own fonts. */
export function Preview({ svg, isDrawing, isTransparent }: Props) {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (svg === null) return
    let isCurrent = true
    let made: string | null = null
    // A preview in other fonts is better than none.
    const complete = withFonts(svg).catch(() => svg)
    void complete.then((drawn) => {
      if (!isCurrent) return
      made = URL.createObjectURL(new Blob([drawn], { type: 'image/svg+xml' }))
      setUrl(made)
    })
    return () => {
      isCurrent = false
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [svg])
  return (
    <div className={styles.preview} data-transparent={isTransparent || undefined} aria-busy={isDrawing}>
      {url !== null && <img src={url} alt="Preview of the picture" />}
      {isDrawing && <p className={styles.drawing}>Drawing…</p>}
    </div>
  )
}
