import { bundleId } from '../../graph/bundles'
import type { GraphDocument } from '../../graph/document'
import type { GraphIndex } from '../../graph/graph-index'
import { adjacency } from '../../graph/neighbours'
import { useExplorer, useIndex, useVisible } from '../state/use-explorer'
import type { Selection } from '../state/view'
import type { VisibleGraph } from '../state/visible'
import { strings } from '../strings'
import styles from './Announcer.module.css'
import { relationSentence, relationsOfSentence } from './sentences'

/** Tells a screen reader what was selected and how much is shown, whenever either changes. */
export function Announcer() {
  const document = useExplorer((explorer) => explorer.document)
  const selection = useExplorer((explorer) => explorer.view.selection)
  const index = useIndex()
  const visible = useVisible()
  return (
    <>
      <p className={styles.unseen} role="status">
        {describeSelection(selection, document, index, visible)}
      </p>
      <p className={styles.unseen} role="status">
        {strings.shown(visible.entities.length, visible.relations.length)}
      </p>
    </>
  )
}

function describeSelection(
  selection: Selection,
  document: GraphDocument,
  index: GraphIndex,
  visible: VisibleGraph,
): string {
  const name = (id: string) => index.entities.get(id)?.name ?? id
  switch (selection.what) {
    case 'nothing':
      return strings.nothingSelected
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
