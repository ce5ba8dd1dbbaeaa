import { Notice } from './Notice'

/** What the page is before its graph has come. index.html says the same before the program has: nothing moves between. */
export function Opening() {
  return (
    <Notice title="Opening the graph…" role="status">
      <p className="notice-late">
        This takes longer than it should. If nothing comes, reload the page: its address keeps the view.
      </p>
    </Notice>
  )
}
