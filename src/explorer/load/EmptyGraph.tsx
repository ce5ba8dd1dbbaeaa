import { Notice } from './Notice'

/** What the page says of a graph without entities. */
export function EmptyGraph() {
  return (
    <Notice title="The graph is empty." role="status">
      <p>
        No entity was found in any article. Put an article into <code>data/articles</code> as a Markdown file, then
        build the graph:
      </p>
      <pre>npm run graph</pre>
    </Notice>
  )
}
