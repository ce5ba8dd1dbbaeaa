import { bundleId } from '../../graph/bundles'
import type { GraphDocument } from '../../graph/document'
import type { GraphIndex } from '../../graph/graph-index'
import { adjacency } from '../../graph/neighbours'
import { currentPath } from '../paths/current-path'
import { noPathWords, pathSentences } from '../paths/path-words'
import { useExplorer, useIndex, useVisible } from '../state/use-explorer'
import type { ViewState } from '../state/view'
import type { VisibleGraph } from '../state/visible'
import { strings } from '../strings'
import styles from './Announcer.module.css'
import { relationSentence, relationsOfSentence } from './sentences'

/**
 * Tells a screen reader what was selected, which path was found and how much is shown, whenever one of these changes. It
 * is there before its words are: what comes with them goes unheard.
 */
export function Announcer() {
  const document = useExplorer((explorer) => explorer.document)
  const view = useExplorer((explorer) => explorer.view)
  const index = useIndex()
  const visible = useVisible()
  return (
    <>
      <p className={styles.unseen} role="status">
        {describeSelection(view, document, index, visible)}
      </p>
      <p className={styles.unseen} role="status">
        {describePath(view, document, index, visible)}
      </p>
      <p className={styles.unseen} role="status">
        {describeShown(view, index, visible)}
      </p>
    </>
  )
}

function describeShown({ focus }: ViewState, index: GraphIndex, { entities, relations }: VisibleGraph): string {
  if (focus === null) return strings.shown(entities.length, relations.length)
  const name = index.entities.get(focus.entity)?.name ?? focus.entity
  return strings.shownAround(name, focus.depth, entities.length, relations.length)
}

function describePath(view: ViewState, document: GraphDocument, index: GraphIndex, visible: VisibleGraph): string {
  const found = currentPath(document, view)
  if (view.path === null || found === null) return ''
  if (found.current === null) return noPathWords(view.path, visible, index)
  const name = (id: string) => index.entities.get(id)?.name ?? id
  const sentences = pathSentences(found.current, index, document.ontology)
  return strings.pathFound(name(view.path.from), name(view.path.to), found.index + 1, found.paths.length, sentences)
}

function describeSelection(
  { selection, path, pathStart }: ViewState,
  document: GraphDocument,
  index: GraphIndex,
  visible: VisibleGraph,
): string {
  const name = (id: string) => index.entities.get(id)?.name ?? id
  switch (selection.what) {
    case 'nothing':
      return path === null && pathStart === null ? strings.nothingSelected : ''
    case 'entities': {
      const [id, ...more] = selection.ids
      if (more.length > 0) return strings.entitiesSelected(selection.ids.map(name))
      const entity = index.entities.get(id)
      const neighbours = adjacency(visible.relations.map(({ relation }) => relation)).get(id)
      const kind = index.kinds.get(entity?.kind ?? '')?.label ?? ''
      return strings.entitySelected(name(id), kind, neighbours?.size ?? 0)
    }
    case 'pair': {
      const [a, b] = selection.ends
      const bundle = visible.bundles.find(({ id }) => id === bundleId(a, b))
      return strings.pairSelected(name(a), name(b), bundle?.relations.length ?? 0)
    }
    case 'relation': {
      const relation = index.relations.get(selection.id)
      if (relation === undefined) return strings.nothingSelected
      return strings.relationSelected(relationSentence(relation, index, document.ontology), relation.statements.length)
    }
    case 'sentence':
      return strings.sentenceSelected(relationsOfSentence(selection, document).length)
  }
}
