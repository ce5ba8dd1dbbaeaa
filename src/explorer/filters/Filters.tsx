import { CERTAINTIES } from '../../graph/document'
import { UNNAMED_SOURCE, ARTICLE_VOICE } from '../../graph/facets'
import { KindMark } from '../shared/KindMark'
import { setHideIsolated } from '../state/filtering'
import { useActions, useExplorer, useIndex } from '../state/use-explorer'
import { Articles } from './Articles'
import { ChoiceList, type ChoiceItem } from './ChoiceList'
import { FacetSection } from './FacetSection'
import styles from './Filters.module.css'
import { LineLegend } from './LineLegend'
import { RelationTypes } from './RelationTypes'
import { StatementsRange } from './StatementsRange'
import { TimeRange } from './TimeRange'
import { facetWords } from './facet-words'
import { useOccurring } from './use-occurring'

/** Legend and filters in one: what is in the graph, how much of it, and whether it is shown. */
export function Filters() {
  const index = useIndex()
  const occurring = useOccurring()
  const hasLines = occurring.types.size > 0
  const kinds = [...index.kinds.values()]
    .filter(({ name }) => occurring.kinds.has(name))
    .map(({ name, plural }): ChoiceItem => ({ value: name, label: plural, mark: <KindMark kind={name} /> }))
  return (
    <div className={styles.filters}>
      {hasLines && index.articles.size > 1 && (
        <FacetSection title="Articles" facets={['articles']} isOpenAtFirst>
          <Articles />
        </FacetSection>
      )}
      <FacetSection title="Who and what" facets={['kinds']} isOpenAtFirst>
        <ChoiceList facet="kinds" items={kinds} />
        {hasLines && <HideIsolated />}
      </FacetSection>
      {hasLines && (
        <>
          <FacetSection title="Relations" facets={['types']} isOpenAtFirst>
            <RelationTypes occurring={occurring.types} />
          </FacetSection>
          <FacetSection title="Lines" facets={[]} isOpenAtFirst>
            <LineLegend />
          </FacetSection>
          <FacetSection title="Who says so" facets={['speakers']}>
            <ChoiceList facet="speakers" items={speakerItems([...occurring.speakers])} />
          </FacetSection>
          <FacetSection title="How it is said" facets={['polarity', 'certainty']}>
            <ChoiceList facet="polarity" items={named('polarity', ['affirmed', 'denied', 'contested'])} />
            <ChoiceList facet="certainty" items={named('certainty', CERTAINTIES)} />
          </FacetSection>
        </>
      )}
      {occurring.time !== null && (
        <FacetSection title="When" facets={['time']}>
          <TimeRange extent={occurring.time} />
        </FacetSection>
      )}
      {occurring.mostStatements > 1 && (
        <FacetSection title="How often it is said" facets={['minStatements']}>
          <StatementsRange most={occurring.mostStatements} />
        </FacetSection>
      )}
    </div>
  )

  function speakerItems(voices: readonly string[]): ChoiceItem[] {
    const rank = (voice: string) => (voice === ARTICLE_VOICE ? 0 : voice === UNNAMED_SOURCE ? 2 : 1)
    return [...voices]
      .sort((a, b) => rank(a) - rank(b))
      .map((value) => ({ value, label: facetWords('speakers', value, index) }))
  }

  function named(facet: 'polarity' | 'certainty', values: readonly string[]): ChoiceItem[] {
    return values.map((value) => ({ value, label: facetWords(facet, value, index) }))
  }
}

function HideIsolated() {
  const isHiding = useExplorer((explorer) => explorer.view.hideIsolated)
  const { explore } = useActions()
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={isHiding} onChange={(event) => explore(setHideIsolated(event.target.checked))} />
      Hide those without a line
    </label>
  )
}
