import type { Span } from '../../graph/document'
import type { GraphIndex } from '../../graph/graph-index'
import { Dialog } from '../shared/Dialog'
import { useClose, useDialogs } from '../state/dialogs'
import { useExplorer, useIndex } from '../state/use-explorer'
import type { Selection } from '../state/view'
import { AddRelation } from './AddRelation'

/** A relation of the words that are marked in the reader, or else of the sentence that is selected. */
export function AddRelationDialog() {
  const close = useClose()
  const marked = useDialogs((state) => state.marked)
  const selection = useExplorer((explorer) => explorer.view.selection)
  const reading = useExplorer((explorer) => explorer.view.article)
  const index = useIndex()
  const first = reading ?? [...index.articles.keys()][0] ?? ''
  const place = marked ?? sentenceOf(selection, index) ?? { article: first, start: 0, end: 0 }
  return (
    <Dialog title="Add a relation" onClose={close}>
      <AddRelation place={place} onDone={close} />
    </Dialog>
  )
}

function sentenceOf(selection: Selection, { articles }: GraphIndex): Span | null {
  if (selection.what !== 'sentence') return null
  const sentence = articles.get(selection.article)?.sentences[selection.sentence]
  return sentence === undefined ? null : { article: selection.article, start: sentence.start, end: sentence.end }
}
