import { useExplorer, useIndex } from '../state/use-explorer'
import { EntitiesPanel } from './EntitiesPanel'
import { EntityPanel } from './EntityPanel'
import { PairPanel } from './PairPanel'
import { RelationPanel } from './RelationPanel'
import { SentencePanel } from './SentencePanel'

/** What is selected, told in full. */
export function SelectionPanel() {
  const selection = useExplorer((explorer) => explorer.view.selection)
  const index = useIndex()
  switch (selection.what) {
    case 'nothing':
      return null
    case 'entities': {
      const [id, ...more] = selection.ids
      const entity = index.entities.get(id)
      if (more.length > 0) return <EntitiesPanel ids={selection.ids} />
      return entity && <EntityPanel key={id} entity={entity} />
    }
    case 'pair':
      return <PairPanel ends={selection.ends} />
    case 'relation': {
      const relation = index.relations.get(selection.id)
      return relation && <RelationPanel key={relation.id} relation={relation} chosen={selection.statement} />
    }
    case 'sentence':
      return <SentencePanel place={selection} />
  }
}
