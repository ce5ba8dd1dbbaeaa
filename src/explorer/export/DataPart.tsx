import { useState } from 'react'
import { useGraphTitle } from '../load/graph-title'
import form from '../shared/form.module.css'
import { useExplorer } from '../state/use-explorer'
import { count } from '../strings'
import { Choice } from './Choice'
import { download } from './download'
import { fileName } from './file-name'
import { filterWords } from './make-figure'
import { DATA_CHOICES } from './data-choices'
import { dataOf } from './data-part'
import { TaskStatus } from './TaskStatus'
import { useTask } from './use-task'
import { writeInWorker } from './write-in-worker'

/** The graph as data, for other programs and for Relata itself. */
export function DataPart() {
  const document = useExplorer((explorer) => explorer.document)
  const view = useExplorer((explorer) => explorer.view)
  const title = useGraphTitle(document)
  const [what, setWhat] = useState<'whole' | 'shown'>('whole')
  const [texts, setTexts] = useState<'full' | 'quotations'>('full')
  const [format, setFormat] = useState('relata-json')
  const { task, isBusy, run } = useTask()
  const part = dataOf(document, view, what)
  const hasArticles = part.articles.length > 0

  const save = () =>
    run('Writing…', async () => {
      const { blob, extension } = await writeInWorker(part, format, { texts })
      const name = fileName([title, what === 'shown' ? filterWords(document, view) : ''], extension)
      download(blob, name)
      return `Saved as ${name}`
    })

  return (
    <form
      className={form.columns}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Choice legend="As" options={DATA_CHOICES} value={format} onChange={setFormat} />
      <div className={form.column}>
        <Choice
          legend="What"
          options={{ whole: 'The whole graph', shown: 'What is shown now' }}
          value={what}
          onChange={setWhat}
        />
        <Choice
          legend="Of the articles"
          options={{ full: 'Their full text', quotations: 'Only what is quoted' }}
          value={hasArticles ? texts : 'quotations'}
          disabled={hasArticles ? [] : ['full']}
          onChange={setTexts}
        />
        <p className={form.hint}>
          {count(part.entities.length, 'entity', 'entities')}, {count(part.relations.length, 'relation', 'relations')},
          each with its quotations, who says them, and whether they affirm or deny it.
          {what === 'shown' && ' A relation keeps all of its statements, those that a filter hides included.'}
        </p>
        <button type="submit" className={`${form.button} ${form.main}`} aria-disabled={isBusy}>
          Save
        </button>
        <TaskStatus task={task} />
      </div>
    </form>
  )
}
