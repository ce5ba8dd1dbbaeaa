import { useAsked } from '../add/asked'
import { Notice } from './Notice'
import { IS_SAVED_PAGE } from './saved-page'

/** What the page says of a graph without entities. */
export function EmptyGraph() {
  const { open } = useAsked((state) => state.actions)
  return (
    <Notice title="The graph is empty." role="status">
      <p>
        No entity was found in any article. Put an article into <code>data/articles</code> as a Markdown file, then
        build the graph:
      </p>
      <pre>npm run graph</pre>
      {!IS_SAVED_PAGE && (
        <button type="button" aria-haspopup="dialog" onClick={() => open()}>
          Add an article…
        </button>
      )}
    </Notice>
  )
}
