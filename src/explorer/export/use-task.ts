import { useRef, useState } from 'react'

export type Task =
  | { readonly state: 'idle' }
  | { readonly state: 'busy'; readonly words: string }
  | { readonly state: 'done'; readonly words: string }
  | { readonly state: 'failed'; readonly words: string }

/**
 * Runs one task at a time, and tells in words how it stands. Whoever asks for another meanwhile is not heard: a button
 * that starts one is not disabled by it, or it would lose the focus.
 */
export function useTask() {
  const [task, setTask] = useState<Task>({ state: 'idle' })
  const isRunning = useRef(false)
  return {
    task,
    isBusy: task.state === 'busy',
    /** @param words while it runs. @param does gives the words for when it is done */
    run: async (words: string, does: () => Promise<string>) => {
      if (isRunning.current) return
      isRunning.current = true
      setTask({ state: 'busy', words })
      // So that the words are on screen before anything heavy begins.
      await new Promise((resolve) => window.setTimeout(resolve, 30))
      try {
        setTask({ state: 'done', words: await does() })
      } catch (error) {
        setTask({ state: 'failed', words: error instanceof Error ? error.message : String(error) })
      } finally {
        isRunning.current = false
      }
    },
  }
}
