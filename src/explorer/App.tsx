import { useCallback, useEffect, useState } from 'react'
import { ExplorerPage } from './frame/ExplorerPage'
import { loadGraph, type LoadResult } from './load/load-graph'
import { LoadFailed } from './load/LoadFailed'
import { Notice } from './load/Notice'

/** Where the graph is served, beside the page itself. */
const GRAPH_URL = `${import.meta.env.BASE_URL}graph.json`

/** Fetches the graph, then hands the page over to the explorer. */
export function App() {
  const [result, setResult] = useState<LoadResult | null>(null)
  const load = useCallback(() => {
    void loadGraph(GRAPH_URL, window.fetch.bind(window)).then(setResult)
  }, [])
  useEffect(load, [load])

  if (result === null) return <Notice title="Fetching the graph…" role="status" />
  if (!result.ok) {
    const retry = () => {
      setResult(null)
      load()
    }
    return <LoadFailed failure={result.failure} onRetry={retry} />
  }
  if (result.document.entities.length === 0) return <EmptyGraph />
  return <ExplorerPage document={result.document} />
}

function EmptyGraph() {
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
