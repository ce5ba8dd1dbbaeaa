import { AddRelationButton } from '../curate/AddRelationButton'
import { relationSentence, relationsOfSentence } from '../shared/sentences'
import { selectRelation } from '../state/changes'
import { useActions, useExplorer, useIndex, useVisible } from '../state/use-explorer'
import { count } from '../strings'
import panel from './panel.module.css'
import { PanelBar } from './PanelBar'
import pair from './PairPanel.module.css'
import quotation from './Quotation.module.css'
import { StatusWord } from './StatusWord'
import { relationStatus } from '../../graph/status'

/** A sentence of the article and every relation that it states. */
export function SentencePanel({ place }: { place: { readonly article: string; readonly sentence: number } }) {
  const document = useExplorer((explorer) => explorer.document)
  const index = useIndex()
  const { explore } = useActions()
  const shown = new Set(useVisible().relations.map(({ relation }) => relation.id))
  const article = index.articles.get(place.article)
  const range = article?.sentences[place.sentence]
  if (article === undefined || range === undefined) return null
  const stated = relationsOfSentence(place, document)
  return (
    <article className={panel.panel} aria-label="Sentence">
      <PanelBar>Sentence</PanelBar>
      <blockquote className={quotation.quote}>{article.text.slice(range.start, range.end)}</blockquote>
      <div className={panel.actions}>
        <AddRelationButton />
      </div>
      <h2 className={panel.heading}>
        {stated.length === 0 ? 'States no relation' : `States ${count(stated.length, 'relation', 'relations')}`}
      </h2>
      <ul>
        {stated.map(({ relation, statements }) => {
          const first = statements[0]
          const statementPlace = first === undefined ? null : relation.statements.indexOf(first)
          return (
            <li key={relation.id}>
              <button
                type="button"
                className={pair.sentence}
                onClick={() => explore(selectRelation(relation.id, statementPlace))}
              >
                <span>{relationSentence(relation, index, document.ontology)}</span>
                {shown.has(relation.id) ? (
                  <StatusWord status={relationStatus(relation)} />
                ) : (
                  <span className={panel.unseen}>not in view</span>
                )}
              </button>
            </li>
          )
        })}
      </ul>
    </article>
  )
}
