import { useEffect, useState } from 'react'

/** The faces of labels. A canvas draws with what is there at that moment, and does not draw anew when a font comes. */
const FACES = ['400 12px "IBM Plex Sans"', '600 12px "IBM Plex Sans"']
/** After so long a picture in the fallback font is better than none. */
const PATIENCE_MS = 2500

/** Whether the fonts of the picture have come, or are not to be waited for any longer. */
export function useFontsLoaded(): boolean {
  const [isLoaded, setLoaded] = useState(areLoaded)
  useEffect(() => {
    if (isLoaded) return
    const done = () => setLoaded(true)
    const timer = window.setTimeout(done, PATIENCE_MS)
    Promise.all(FACES.map((face) => document.fonts.load(face))).then(done, done)
    return () => window.clearTimeout(timer)
  }, [isLoaded])
  return isLoaded
}

function areLoaded(): boolean {
  return FACES.every((face) => document.fonts.check(face))
}
