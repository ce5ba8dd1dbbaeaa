import { useRef, useState } from 'react'
import { useAdding } from '../add/adding'
import { useAsked } from '../add/asked'
import { shownChoice } from '../add/own'
import { download } from '../export/download'
import { goHome } from '../load/home'
import { FileInput } from '../shared/FileInput'
import form from '../shared/form.module.css'
import { count } from '../strings'
import { ArticleRow } from './ArticleRow'
import { LibraryRow } from './LibraryRow'
import type { KeptArticle } from './kept-article'
import { useLibrary } from './library'
import { writeLibraryFile } from './library-file'
import styles from './LibraryList.module.css'

const FILE_NAME = 'relata-articles.json'

/** The articles that are kept on this machine: which of them to show, and what else can be done with them. */
export function LibraryList() {
  const { isRead, articles, unkept, trouble, removed } = useLibrary()
  const { undo } = useLibrary((state) => state.actions)
  const { show, takeFiles } = useAdding((state) => state.actions)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(shownChoice().articles.map(({ id }) => id)))
  const [withHome, setWithHome] = useState(() => shownChoice().withHome)
  const { close } = useAsked((state) => state.actions)
  const [back, setBack] = useState<string | null>(null)
  const [told, setTold] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const showing = articles.filter(({ article }) => chosen.has(article.id))
  const showHome = () => {
    close()
    void goHome()
  }
  const exportAll = () => {
    download(new Blob([writeLibraryFile(articles)], { type: 'application/json' }), FILE_NAME)
    setTold(`${count(articles.length, 'article is', 'articles are')} in ${FILE_NAME}, among your downloads.`)
  }
  const bringBack = ({ article }: KeptArticle) => {
    setBack(article.id)
    setTold(`“${article.title}” is back.`)
    void undo()
  }
  const choose = (id: string, isChosen: boolean) => {
    const others = [...chosen].filter((other) => other !== id)
    setChosen(new Set(isChosen ? [...others, id] : others))
  }
  return (
    <section className={styles.library} aria-labelledby="kept-articles">
      <div className={styles.head}>
        <h3 id="kept-articles" className={form.heading}>
          On this machine
        </h3>
        <button type="button" onClick={() => input.current?.click()}>
          Import…
        </button>
        {articles.length > 0 && (
          <button type="button" onClick={exportAll}>
            Export all
          </button>
        )}
        <FileInput
          ref={input}
          accept={['.json']}
          label="A file of articles"
          onFiles={(files) => void takeFiles(files)}
        />
      </div>
      {trouble !== null && (
        <p className={form.warning} role="alert">
          {trouble} {unkept.length > 0 && 'What you added is here until the page is closed; export it to keep it.'}
        </p>
      )}
      {isRead && articles.length === 0 && removed === null && (
        <p className={form.hint}>What you add is kept here, by this browser, until you remove it.</p>
      )}
      <ul>
        {articles.map((kept) => (
          <ArticleRow
            key={kept.article.id}
            kept={kept}
            isKept={!unkept.includes(kept.article.id)}
            isChosen={chosen.has(kept.article.id)}
            onChoose={(isChosen) => choose(kept.article.id, isChosen)}
            onShow={() => void show({ articles: [kept.article], withHome: false })}
            isBack={back === kept.article.id}
            onRenamed={(title) => setTold(`Renamed “${title}”.`)}
          />
        ))}
        {articles.length > 0 && (
          <LibraryRow
            title="The sample"
            label="Choose the sample"
            source="What the page came with"
            isChosen={withHome}
            onChoose={setWithHome}
            onShow={showHome}
          />
        )}
      </ul>
      <div role="status">
        {removed === null ? (
          told !== '' && <p className={styles.removed}>{told}</p>
        ) : (
          <p className={styles.removed}>
            Removed “{removed.article.title}”. {/* What had the focus is gone with the article. */}
            <button key={removed.article.id} type="button" autoFocus onClick={() => bringBack(removed)}>
              Undo
            </button>
          </p>
        )}
      </div>
      {articles.length > 0 && (
        <button
          type="button"
          className={`${styles.show} ${form.button} ${form.main}`}
          disabled={showing.length === 0 && !withHome}
          onClick={() => {
            if (showing.length === 0) showHome()
            else void show({ articles: showing.map(({ article }) => article), withHome })
          }}
        >
          {showLabel(showing.length, withHome)}
        </button>
      )}
    </section>
  )
}

function showLabel(own: number, withHome: boolean): string {
  if (own === 0) return withHome ? 'Show the sample' : 'Choose what to show'
  return `Show the graph of ${count(own, 'article', 'articles')}${withHome ? ' and the sample' : ''}`
}
