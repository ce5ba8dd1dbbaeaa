import { useEffect } from 'react'
import { LibraryList } from '../library/LibraryList'
import { useLibrary } from '../library/library'
import { Dialog } from '../shared/Dialog'
import { AddPane } from './AddPane'
import { useAdding, type Step } from './adding'
import styles from './ArticlesDialog.module.css'
import { useAsked } from './asked'
import { DraftForm } from './DraftForm'
import { NothingFound } from './NothingFound'
import { Working } from './Working'

/** The reader's own articles: adding some, and those that are kept. */
export default function ArticlesDialog() {
  const { step, failures, news } = useAdding()
  const { takeFiles } = useAdding((state) => state.actions)
  const { read } = useLibrary((state) => state.actions)
  const files = useAsked((state) => state.files)
  const { close, take } = useAsked((state) => state.actions)

  useEffect(() => {
    void read()
  }, [read])
  useEffect(() => {
    if (files.length > 0) void takeFiles(take())
  }, [files, take, takeFiles])

  return (
    <Dialog title={TITLES[step.at]} step={stepName(step)} onClose={close}>
      <div className={styles.content}>
        {failures.length > 0 && (
          <ul className={styles.failures} role="alert">
            {failures.map((failure) => (
              <li key={failure}>{failure}</li>
            ))}
          </ul>
        )}
        <p role="status" className={news === null ? styles.unseen : styles.news}>
          {news}
        </p>
        <Content step={step} />
      </div>
    </Dialog>
  )
}

const TITLES: Readonly<Record<Step['at'], string>> = {
  start: 'Your articles',
  working: 'One moment',
  draft: 'Is this right?',
  nothing: 'Nothing was found',
}

/** The drafts of several files are steps of their own. */
function stepName(step: Step): string {
  return step.at === 'draft' ? `draft ${step.place}` : step.at
}

function Content({ step }: { step: Step }) {
  switch (step.at) {
    case 'start':
      return (
        <>
          <AddPane />
          <LibraryList />
        </>
      )
    case 'working':
      return <Working name={step.name} progress={step.progress} />
    case 'draft':
      return <DraftForm key={`${step.place} ${step.draft.article.id}`} {...step} />
    case 'nothing':
      return <NothingFound draft={step.draft} />
  }
}
