import { useEffect, useRef, type ReactNode } from 'react'
import type { Relation, Statement } from '../../graph/document'
import { bundleId } from '../../graph/bundles'
import { articlesStating } from '../../graph/compare'
import { relationStatus, type RelationStatus } from '../../graph/status'
import { CorrectButton } from '../curate/CorrectButton'
import { CorrectionMarks } from '../curate/CorrectionMarks'
import { selectPair, selectRelation } from '../state/changes'
import { useActions, useExplorer, useIndex, useVisible } from '../state/use-explorer'
import { count } from '../strings'
import panel from './panel.module.css'
import { PanelBar } from './PanelBar'
import { PanelName } from './PanelName'
import { Quotation } from './Quotation'
import { RelationHeadline } from './RelationHeadline'
import styles from './RelationPanel.module.css'

const STATUS_WORDS: Readonly<Record<RelationStatus, string>> = {
  affirmed: 'The article says so in its own voice.',
  claim: 'A claim: only those quoted say so.',
  denied: 'Denied: nobody affirms it.',
  contested: 'Contested: affirmed by some, denied by others.',
}

interface Props {
  relation: Relation
  /** The statement that was chosen among them, by its place. */
  chosen: number | null
}

/** A relation and every statement of it: the words, who says them, whether they affirm or deny it. */
export function RelationPanel({ relation, chosen }: Props) {
  const index = useIndex()
  const family = index.families.get(index.relationTypes.get(relation.type)?.family ?? '')
  const { explore } = useActions()
  const passing = useVisible().relations.find((one) => one.relation === relation)?.statements ?? null
  return (
    <article className={panel.panel} aria-labelledby="relation-name">
      <PanelBar>{family?.label}</PanelBar>
      <PanelName id="relation-name" names={[relation.source, relation.target]}>
        <RelationHeadline relation={relation} />
      </PanelName>
      <p className={panel.aside}>
        {relation.statements.length === 0
          ? 'The graph says so; it came without the words.'
          : STATUS_WORDS[relationStatus(relation)]}
        <StatedIn relation={relation} />
      </p>
      <NotInView relation={relation} passing={passing} />
      <CorrectionMarks corrections={relation.corrections} />
      <div className={panel.actions}>
        <CorrectButton />
      </div>
      <ol className={styles.statements}>
        {relation.statements.map((statement, place) => (
          <ChosenItem key={place} isChosen={place === chosen}>
            <Quotation
              statement={statement}
              relation={relation}
              isLeftOut={passing?.includes(statement) === false}
              onFind={() => explore(selectRelation(relation.id, place))}
            />
          </ChosenItem>
        ))}
      </ol>
      <OthersOfPair relation={relation} />
    </article>
  )
}

/** In how many of several articles it stands. */
function StatedIn({ relation }: { relation: Relation }) {
  const document = useExplorer((explorer) => explorer.document)
  if (document.articles.length < 2) return null
  return ` Stated in ${count(articlesStating(relation, document).length, 'article', 'articles')} of ${document.articles.length}.`
}

interface NotInViewProps {
  relation: Relation
  /** Those of its statements that the filters choose; null where nothing of it is in view. */
  passing: readonly Statement[] | null
}

/** What of it the picture does not show: all of it, where it was come by from a sentence, a search or a link, or a part. */
function NotInView({ relation: { statements }, passing }: NotInViewProps) {
  if (passing === null) {
    return <p className={panel.aside}>Not in view: a filter, the focus or hiding leaves it out.</p>
  }
  const leftOut = statements.length - passing.length
  if (leftOut === 0) return null
  return (
    <p className={panel.aside}>
      The filters leave out {leftOut} of its {count(statements.length, 'quotation', 'quotations')}.
    </p>
  )
}

/** Brings the chosen statement into sight. */
function ChosenItem({ isChosen, children }: { isChosen: boolean; children: ReactNode }) {
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <li ref={item} className={styles.statement} aria-current={isChosen || undefined}>
      {children}
    </li>
  )
}

function OthersOfPair({ relation }: { relation: Relation }) {
  const { explore } = useActions()
  const bundles = useVisible().bundles
  const bundle = bundles.find(({ id }) => id === bundleId(relation.source, relation.target))
  const others = bundle?.relations.filter((other) => other.id !== relation.id) ?? []
  if (bundle === undefined || others.length === 0) return null
  return (
    <section>
      <h3 className={panel.heading}>Between the same two</h3>
      <button type="button" className={panel.action} onClick={() => explore(selectPair(bundle.ends))}>
        {count(others.length, 'more relation', 'more relations')}
      </button>
    </section>
  )
}
