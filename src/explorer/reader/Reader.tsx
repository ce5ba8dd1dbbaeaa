import { useDeferredValue, useMemo, useRef, useState, type MouseEvent } from 'react'
import type { Article } from '../../graph/document'
import { relationsPerSentence } from '../../graph/sentences'
import { MarkedWords } from '../curate/MarkedWords'
import { selectEntity, selectRelation, selectSentence } from '../state/changes'
import { useActions, useExplorer, useExplorerStore, useIndex, useVisible } from '../state/use-explorer'
import { ArticleChoice } from './ArticleChoice'
import { printBlocks, type PrintedBlock } from './blocks'
import { Colophon } from './Colophon'
import { currentPlace, readingOf, type Place } from './places'
import { PlaceBar } from './PlaceBar'
import { ReaderBlock, type LitBlock } from './ReaderBlock'
import styles from './Reader.module.css'
import { rolesOf } from './roles'
import { useScrollTo } from './use-scroll-to'
import { useStretch } from './use-stretch'

/** The article as printed, in step with the graph: what is selected is lit in it, and what is chosen in it is selected. */
export function Reader() {
  const reading = useExplorer(({ document, view }) => readingOf(document, view))
  const { article } = reading
  return (
    <section className={styles.reader} aria-label="Article">
      <ArticleChoice shown={article?.id ?? null} />
      {article === null ? (
        <p className={styles.none}>This graph came without the articles that it was made from.</p>
      ) : (
        <Pages key={article.id} article={article} places={reading.places} elsewhere={reading.elsewhere} />
      )}
    </section>
  )
}

/** More than fill any window. */
const BLOCKS_AT_ONCE = 40

interface PagesProps {
  article: Article
  places: readonly Place[]
  elsewhere: number
}

function Pages({ article, places, elsewhere }: PagesProps) {
  const { walked, walkTo } = useWalk(places)
  const selection = useExplorer((explorer) => explorer.view.selection)
  const current = currentPlace(places, selection, walked)
  const blocks = usePrintedBlocks(article)
  const lit = useLitBlocks(blocks, places, current)
  const counts = useCounts(article, blocks)
  const text = useRef<HTMLDivElement>(null)
  const choose = useChoosing()
  // A long article is drawn from its beginning, the rest in pieces between which the page answers.
  const stretch = useStretch(blocks, places[current] ?? null)
  const drawn = useDeferredValue(stretch.to, Math.min(stretch.to, stretch.from + BLOCKS_AT_ONCE))
  useScrollTo(text, places[current] ?? null, drawn)
  return (
    <>
      {places.length > 0 && (
        <PlaceBar article={article} places={places} current={current} elsewhere={elsewhere} onWalk={walkTo} />
      )}
      {/* The links in the text are what a keyboard chooses with; a click on the words of a sentence is a shortcut. */}
      <div ref={text} className={styles.text} onClick={choose} lang="en">
        {stretch.from > 0 && (
          <button type="button" className={styles.stretch} onClick={stretch.earlier}>
            Earlier in this article
          </button>
        )}
        {blocks.slice(stretch.from, drawn).map((printed, i) => (
          <ReaderBlock
            key={printed.block.start}
            article={article}
            printed={printed}
            counts={counts.get(stretch.from + i)}
            lit={lit.get(stretch.from + i)}
          />
        ))}
        {stretch.to < blocks.length && (
          <button type="button" className={styles.stretch} onClick={stretch.later}>
            Later in this article
          </button>
        )}
        <Colophon article={article} />
      </div>
      <MarkedWords article={article} text={text} />
    </>
  )
}

/** The place stepped to by hand, forgotten as soon as the selection has other places. */
function useWalk(places: readonly Place[]) {
  const [walk, setWalk] = useState<{ places: readonly Place[]; at: number } | null>(null)
  const { explore } = useActions()
  const store = useExplorerStore()
  return {
    walked: walk?.places === places ? walk.at : null,
    walkTo: (at: number) => {
      const stated = places[at]?.stated
      const { selection } = store.getState().view
      if (stated && selection.what === 'relation' && selection.id === stated.relation.id) {
        explore(selectRelation(stated.relation.id, stated.relation.statements.indexOf(stated.statement)))
      } else {
        setWalk({ places, at })
      }
    },
  }
}

function usePrintedBlocks(article: Article): readonly PrintedBlock[] {
  const entities = useExplorer((explorer) => explorer.document.entities)
  return useMemo(() => printBlocks(article, entities), [article, entities])
}

/**
 * For each block how many relations its sentences state, as "2,0,1": equal text lets the block be left alone. They come
 * after the picture that was filtered: counting and printing them takes longer than the picture may.
 */
function useCounts(article: Article, blocks: readonly PrintedBlock[]): ReadonlyMap<number, string> {
  const relations = useDeferredValue(useVisible().relations)
  return useMemo(() => {
    const counts = relationsPerSentence(article, relations)
    return new Map(
      blocks.map(({ sentences }, i) => [i, sentences.map(({ sentence }) => counts.get(sentence) ?? 0).join()]),
    )
  }, [article, relations, blocks])
}

function useLitBlocks(
  blocks: readonly PrintedBlock[],
  places: readonly Place[],
  current: number,
): ReadonlyMap<number, LitBlock> {
  const document = useExplorer((explorer) => explorer.document)
  const index = useIndex()
  return useMemo(() => {
    const shown = places[current]
    const roles = shown === undefined ? [] : rolesOf(shown, document, index)
    const lit = new Map<number, LitBlock>()
    if (shown === undefined) return lit
    blocks.forEach(({ block }, i) => {
      const here = places.filter((place) => place.start < block.end && place.end > block.start)
      if (here.length > 0) lit.set(i, { places: here, current: shown, roles })
    })
    return lit
  }, [blocks, places, current, document, index])
}

/** One handler for the whole text: a click on a mention selects its entity, any other on a sentence the sentence. */
function useChoosing() {
  const { explore } = useActions()
  return (event: MouseEvent<HTMLElement>) => {
    const { target } = event
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    // Words may be marked with the pointer to be copied: that chooses nothing.
    if (!isPlain || !(target instanceof Element) || window.getSelection()?.isCollapsed === false) return
    const { entity } = target.closest<HTMLElement>('[data-entity]')?.dataset ?? {}
    const { article, sentence } = target.closest<HTMLElement>('[data-sentence]')?.dataset ?? {}
    if (entity !== undefined) explore(selectEntity(entity))
    else if (article !== undefined && sentence !== undefined) explore(selectSentence(article, Number(sentence)))
    else return
    event.preventDefault()
  }
}
