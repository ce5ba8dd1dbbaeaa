import { Dialog } from '../shared/Dialog'
import { relationSentence } from '../shared/sentences'
import { useClose } from '../state/dialogs'
import { useExplorer, useIndex } from '../state/use-explorer'
import { CorrectEntity } from './CorrectEntity'
import { CorrectRelation } from './CorrectRelation'
import { MergeEntities } from './MergeEntities'

/** What can be put right on what is selected: an entity, several, a relation. */
export function CorrectDialog() {
  const close = useClose()
  const document = useExplorer((explorer) => explorer.document)
  const selection = useExplorer((explorer) => explorer.view.selection)
  const index = useIndex()
  switch (selection.what) {
    case 'entities': {
      const [id, ...more] = selection.ids
      const entity = index.entities.get(id)
      if (entity === undefined) return null
      if (more.length > 0) {
        return (
          <Dialog title="Merge what is selected" onClose={close}>
            <MergeEntities ids={selection.ids} onDone={close} />
          </Dialog>
        )
      }
      return (
        <Dialog title={`Correct ${entity.name}`} onClose={close}>
          <CorrectEntity entity={entity} onDone={close} />
        </Dialog>
      )
    }
    case 'relation': {
      const relation = index.relations.get(selection.id)
      if (relation === undefined) return null
      return (
        <Dialog title={`Correct “${relationSentence(relation, index, document.ontology)}”`} onClose={close}>
          <CorrectRelation relation={relation} chosen={selection.statement} onDone={close} />
        </Dialog>
      )
    }
    case 'sentence':
    case 'pair':
    case 'nothing':
      return null
  }
}
