/** The reading of a graph that is under way, or why the last one came to nothing. What is open stays open meanwhile. */
import { create } from 'zustand'
import type { GraphDocument } from '../../graph/document'
import { useOpened, type Source } from '../load/opened'
import { readInWorker, type Progress, type ReadingRun } from './read-in-worker'
import { siteAddress } from './site-address'

export interface Underway {
  /** What is read, in words: "a.json". */
  readonly name: string
  readonly progress: Progress
}

interface ReadingState {
  readonly underway: Underway | null
  /** For people: where and why. */
  readonly failure: string | null
}

interface ReadingActions {
  /** Reads files of the reader's machine and opens them: one graph, or the tables of one. */
  readonly readFiles: (files: readonly File[]) => void
  /** Reads the graph at a path of the same site. @param isFirst whether the page shows nothing yet */
  readonly readAddress: (path: string, isFirst: boolean) => void
  readonly stop: () => void
  readonly dismiss: () => void
}

type Reading = ReadingState & { readonly actions: ReadingActions }

export const useReading = create<Reading>()((set) => {
  let run: ReadingRun | null = null

  const read = async (name: string, next: ReadingRun, then: (run: ReadingRun) => Promise<void>) => {
    run?.stop()
    run = next
    set({ underway: { name, progress: { stage: 'reading', fraction: null } }, failure: null })
    try {
      await then(next)
      if (run === next) set({ underway: null })
    } catch (error) {
      if (run === next) set({ underway: null, failure: error instanceof Error ? error.message : String(error) })
    }
  }
  const told = (progress: Progress) =>
    set(({ underway }) => (underway === null ? {} : { underway: { ...underway, progress } }))

  return {
    underway: null,
    failure: null,
    actions: {
      readFiles: (files) => {
        const names = files.map((file) => file.name)
        void read(names.join(', '), readInWorker({ files }, told), async ({ document }) => {
          show({ what: 'files', names }, await document, false)
        })
      },
      readAddress: (path, isFirst) => {
        const address = siteAddress(path, window.location)
        if (!address.ok) {
          set({ failure: address.why })
          return
        }
        void read(path, readInWorker({ url: address.url }, told), async ({ document }) => {
          show({ what: 'address', path }, await document, isFirst)
        })
      },
      stop: () => {
        run?.stop()
        run = null
        set({ underway: null })
      },
      dismiss: () => set({ failure: null }),
    },
  }
})

function show(source: Source, document: GraphDocument, isFirst: boolean): void {
  const { start, open } = useOpened.getState().actions
  if (isFirst) start(source, document)
  else open(source, document)
}
