/**
 * Runs something once the frame that is being made is on its way to the screen, so that it doesn't hold that frame up.
 *
 * @returns a function that calls it off
 */
export function afterPaint(run: () => void): () => void {
  let timer = 0
  const frame = window.requestAnimationFrame(() => {
    timer = window.setTimeout(run)
  })
  return () => {
    window.cancelAnimationFrame(frame)
    window.clearTimeout(timer)
  }
}
