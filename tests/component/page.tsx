/** The whole page of a document, its picture aside: what a canvas shows is tested in a real browser. */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ExplorerPage } from '../../src/explorer/frame/ExplorerPage'
import type { GraphDocument } from '../../src/graph/document'

/** @returns a user of a wide window, and where the page's main parts are */
export function openPage(document: GraphDocument, fragment = '') {
  window.history.replaceState(null, '', `/${fragment === '' ? '' : `#${fragment}`}`)
  const user = userEvent.setup()
  render(<ExplorerPage document={document} />)
  return {
    user,
    fragment: () => decodeURIComponent(window.location.hash.slice(1)),
    selected: () => screen.queryByRole('complementary', { name: 'What is selected' }),
    filters: () => screen.getByRole('complementary', { name: 'Filters' }),
  }
}
