import { useCallback, useEffect, useRef, useState } from 'react'

interface Drawn {
  readonly svg: string
  /** What it was drawn by. */
  readonly draw: (width: number) => Promise<string>
  readonly width: number
}

/**
 * The picture of the choices as they stand, which follows them when it is drawn.
 *
 * @param draw another function wherever a choice changed
 * @param width px
 * @returns the last picture that was drawn, null before the first; whether another is on its way; and a promise of the
 *   one that the choices ask for
 */
export function useDrawn(draw: (width: number) => Promise<string>, width: number) {
  const [last, setLast] = useState<Drawn | null>(null)
  const [failure, setFailure] = useState<Error | null>(null)
  const coming = useRef<Promise<string> | null>(null)
  useEffect(() => {
    let isCurrent = true
    const picture = draw(width)
    coming.current = picture
    picture.then(
      (svg) => {
        if (isCurrent) setLast({ svg, draw, width })
      },
      (error: unknown) => {
        if (isCurrent) setFailure(error instanceof Error ? error : new Error(String(error)))
      },
    )
    return () => {
      isCurrent = false
    }
  }, [draw, width])
  // Nothing that a reader could choose is at fault: it is for the boundary round the dialog.
  if (failure !== null) throw failure
  return {
    svg: last?.svg ?? null,
    isDrawing: last?.draw !== draw || last.width !== width,
    drawn: useCallback(() => coming.current ?? draw(width), [draw, width]),
  }
}
