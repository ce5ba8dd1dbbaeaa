/** Mounting a part of the explorer over a document, as the whole page would. */
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { createExplorerStore } from '../../src/explorer/state/store'
import { ExplorerContext } from '../../src/explorer/state/use-explorer'
import type { GraphDocument } from '../../src/graph/document'

/** @returns the store, the fragments it wrote to the history, and a user */
export function explore(document: GraphDocument, part: ReactNode, fragment = '') {
  const fragments: string[] = []
  const store = createExplorerStore(document, fragment, {
    push: (written) => fragments.push(written),
    replace: (written) => fragments.splice(-1, 1, written),
  })
  const user = userEvent.setup()
  render(<ExplorerContext value={store}>{part}</ExplorerContext>)
  return { store, fragments, user, view: () => store.getState().view }
}
