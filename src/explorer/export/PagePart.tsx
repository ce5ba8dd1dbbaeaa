import { useState } from 'react'
import { fillPage } from '../../export/page/fill-page'
import { withTexts } from '../../export/data/with-texts'
import { frameSize } from '../embed/frame-size'
import { addressWith } from '../embed/is-embedded'
import { useGraphTitle } from '../load/graph-title'
import { useOpened } from '../load/opened'
import { extentOf } from '../picture/extent'
import { addressOf } from '../shared/address'
import form from '../shared/form.module.css'
import { encodeView } from '../state/fragment'
import { useExplorer } from '../state/use-explorer'
import { Choice } from './Choice'
import styles from './PagePart.module.css'
import { download } from './download'
import { fileName } from './file-name'
import { TaskStatus } from './TaskStatus'
import { useTask } from './use-task'

/** Beside the page itself: the app in one file, to be filled with a graph. */
const TEMPLATE_URL = `${import.meta.env.BASE_URL}page-template.html`

/** The graph as a page of its own, and as a piece of another page. */
export function PagePart() {
  const document = useExplorer((explorer) => explorer.document)
  const view = useExplorer((explorer) => explorer.view)
  const title = useGraphTitle(document)
  const [texts, setTexts] = useState<'full' | 'quotations'>('full')
  const saving = useTask()
  const hasArticles = document.articles.length > 0

  const save = async () => {
    const response = await fetch(TEMPLATE_URL)
    if (!response.ok) throw new Error(`The app could not be fetched: ${response.status} ${response.statusText}`)
    const page = fillPage(await response.text(), withTexts(document, { texts }), title, encodeView(view))
    const name = fileName([title], 'html')
    download(new Blob([page], { type: 'text/html' }), name)
    return `Saved as ${name}`
  }

  return (
    <div className={form.columns}>
      <form
        className={form.column}
        onSubmit={(event) => {
          event.preventDefault()
          void saving.run('Putting the page together…', save)
        }}
      >
        <h3 className={styles.heading}>A file to send</h3>
        <p>
          One HTML file that holds this graph and all that it takes to explore it. It opens in any browser, from disk,
          without a network, at the view that is shown now.
        </p>
        {hasArticles && (
          <Choice
            legend="Of the articles"
            options={{ full: 'Their full text', quotations: 'Only what is quoted' }}
            value={texts}
            onChange={setTexts}
          />
        )}
        <button type="submit" className={`${form.button} ${form.main}`} aria-disabled={saving.isBusy}>
          Save page
        </button>
        <TaskStatus task={saving.task} />
      </form>
      <Embedding />
    </div>
  )
}

/** What to put into another page to show this view in it. */
function Embedding() {
  const document = useExplorer((explorer) => explorer.document)
  const view = useExplorer((explorer) => explorer.view)
  const title = useGraphTitle(document)
  const isServed = useOpened(({ opened }) => opened === null || ['home', 'address'].includes(opened.source.what))
  const copying = useTask()
  const address = addressWith(addressOf(view), true)
  const { width, height } = frameSize(extentOf(document, view))
  const snippet = `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="${width}" height="${height}" loading="lazy" style="border: 1px solid #ccc"></iframe>`
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(snippet)
    } catch {
      throw new Error('The browser refused to copy: mark the text and copy it by hand.')
    }
    return 'Copied'
  }
  return (
    <section className={form.column}>
      <h3 className={styles.heading}>In another page</h3>
      {isServed ? (
        <>
          <p>Graph and legend in a frame of another page, with a link to the full view:</p>
          <textarea className={styles.snippet} readOnly rows={6} aria-label="HTML to embed this view" value={snippet} />
          <button type="button" className={form.button} onClick={() => void copying.run('Copying…', copy)}>
            Copy
          </button>
          <TaskStatus task={copying.task} />
        </>
      ) : (
        <p>
          This graph is on this machine only, so no other page can show it. Save the page and put that file where your
          site is.
        </p>
      )}
    </section>
  )
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
