import { useId, useState, type ReactNode } from 'react'
import { compareArticles, type Compared } from '../../graph/compare'
import type { Article, Statement } from '../../graph/document'
import { defaultTypes, lets } from '../../graph/facets'
import type { GraphIndex } from '../../graph/graph-index'
import { labelOf } from '../../graph/status'
import { formatDate } from '../shared/dates'
import { Dialog } from '../shared/Dialog'
import form from '../shared/form.module.css'
import { selectRelation } from '../state/changes'
import { useClose } from '../state/dialogs'
import { useActions, useExplorer, useIndex } from '../state/use-explorer'
import { count } from '../strings'
import styles from './CompareDialog.module.css'

/** Two articles beside one another: what they contradict one another in, what both say, what only one says. */
export function CompareDialog() {
  const close = useClose()
  const articles = useExplorer((explorer) => explorer.document.articles)
  const reading = useExplorer((explorer) => explorer.view.article)
  const [first, setFirst] = useState(reading ?? articles[0]?.id ?? '')
  const [second, setSecond] = useState(articles.find(({ id }) => id !== first)?.id ?? '')
  const swap = (to: string, set: (id: string) => void, other: string, setOther: (id: string) => void, was: string) => {
    set(to)
    if (to === other) setOther(was)
  }
  return (
    <Dialog title="Compare two articles" onClose={close}>
      <div className={styles.choice}>
        <ArticleSelect
          label="First article"
          articles={articles}
          chosen={first}
          onChoose={(id) => swap(id, setFirst, second, setSecond, first)}
        />
        <ArticleSelect
          label="Second article"
          articles={articles}
          chosen={second}
          onChoose={(id) => swap(id, setSecond, first, setFirst, second)}
        />
      </div>
      <Comparison first={first} second={second} />
    </Dialog>
  )
}

interface SelectProps {
  label: string
  articles: readonly Article[]
  chosen: string
  onChoose: (id: string) => void
}

function ArticleSelect({ label, articles, chosen, onChoose }: SelectProps) {
  const id = useId()
  return (
    <div className={styles.article}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className={form.compact} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {articles.map((article) => (
          <option key={article.id} value={article.id}>
            {[article.title, article.published && formatDate(article.published)].filter(Boolean).join(', ')}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Relations in the article's own words are too many and too loose to compare, unless they are shown. */
function Comparison({ first, second }: { first: string; second: string }) {
  const index = useIndex()
  const document = useExplorer((explorer) => explorer.document)
  const types = useExplorer((explorer) => explorer.view.filters.types) ?? defaultTypes(index)
  const compared = document.relations.filter(({ type }) => lets(types, type))
  const { contradicted, shared, onlyFirst, onlySecond } = compareArticles(compared, first, second)
  const leftOut = document.relations.filter(
    ({ type, statements }) =>
      !lets(types, type) && statements.some(({ article }) => article === first || article === second),
  ).length
  const entitiesOf = (article: string) =>
    document.entities.filter(({ mentions }) => mentions.some((mention) => mention.article === article))
  const common = entitiesOf(first).filter((entity) => entitiesOf(second).includes(entity)).length
  return (
    <>
      <p className={styles.summary} role="status">
        {count(common, 'entity is', 'entities are')} in both.{' '}
        {contradicted.length === 0
          ? 'They contradict one another in no relation.'
          : `They contradict one another in ${count(contradicted.length, 'relation', 'relations')}.`}
      </p>
      {leftOut > 0 && (
        <p className={styles.note}>
          {count(leftOut, 'relation is', 'relations are')} not compared, since the filters leave their types out.
        </p>
      )}
      <div className={styles.lists}>
        {contradicted.length > 0 && (
          <Section title="They contradict one another" items={contradicted} isWide>
            {(one) => (
              <>
                <Side title="First" statements={one.first} />
                <Side title="Second" statements={one.second} />
              </>
            )}
          </Section>
        )}
        <Section title="Both say" items={shared} isWide />
        <Section title="Only the first says" items={onlyFirst} />
        <Section title="Only the second says" items={onlySecond} />
      </div>
    </>
  )
}

interface SectionProps {
  title: string
  items: readonly Compared[]
  /** Whether it runs over both columns. */
  isWide?: boolean
  children?: (item: Compared) => ReactNode
}

function Section({ title, items, isWide = false, children }: SectionProps) {
  const index = useIndex()
  const ontology = useExplorer((explorer) => explorer.document.ontology)
  const { explore } = useActions()
  const close = useClose()
  const name = (id: string) => index.entities.get(id)?.name ?? id
  return (
    <section className={isWide ? styles.wide : undefined}>
      <h3 className={styles.heading}>
        {title} <span className={styles.count}>{items.length}</span>
      </h3>
      {items.length === 0 && <p className={styles.none}>Nothing.</p>}
      <ul>
        {items.map((item) => {
          const { relation } = item
          // Where the two disagree, the relation itself is what they disagree about.
          const told = children === undefined ? { ...relation, statements: [...item.first, ...item.second] } : relation
          const label = children === undefined ? labelOf(told, ontology) : relation.label
          const choose = () => {
            close()
            explore(selectRelation(relation.id))
          }
          return (
            <li key={relation.id} className={styles.item}>
              <button type="button" className={styles.relation} onClick={choose}>
                {name(relation.source)} <em>{label}</em> {name(relation.target)}
              </button>
              {children?.(item)}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What one of the two says, each of its quotations with who says so, and whether it affirms or denies it. */
function Side({ title, statements }: { title: string; statements: readonly Statement[] }) {
  const index = useIndex()
  return (
    <div className={styles.side}>
      {statements.map((statement, i) => (
        <figure key={i}>
          <figcaption className={styles.verdict}>
            {title}: {statement.polarity}, {speakerWords(statement, index)}
          </figcaption>
          <blockquote className={styles.quote}>
            {index.articles.get(statement.article)?.text.slice(statement.start, statement.end)}
          </blockquote>
        </figure>
      ))}
    </div>
  )
}

function speakerWords(statement: Statement, index: GraphIndex): string {
  const { speaker, attribution, article } = statement
  if (speaker !== null) return `by ${index.entities.get(speaker)?.name ?? speaker}`
  if (attribution === undefined) return 'by the article itself'
  return `“${index.articles.get(article)?.text.slice(attribution.start, attribution.end) ?? ''}”`
}
