/** The commands of the palette: those about what is selected first, then those about the page. */
import {
  findPath,
  focusOn,
  hide,
  leavePath,
  setCentre,
  setLayout,
  showEverything,
  startAfresh,
  startPath,
  unfocus,
  type Change,
} from '../state/changes'
import type { GraphDocument } from '../../graph/document'
import { GO_HOME } from '../load/home'
import { LAYOUT_WORDS, LAYOUTS, layoutNamed } from '../picture/layouts'
import { expansionStep } from '../state/expansion'
import { resetFilters, setHideIsolated } from '../state/filtering'
import { CENTRE_VIEWS, DEPTHS, type ViewState } from '../state/view'
import { indexOf } from '../state/visible'
import type { PaletteItem } from './items'

export interface Outside {
  readonly toggleFilters: () => void
  readonly toggleReader: () => void
  readonly copyLink: () => void
  readonly toggleTheme: () => void
  readonly showKeys: () => void
  readonly takeAway: () => void
  readonly openGraph: () => void
  readonly compare: () => void
  readonly correct: () => void
  readonly addRelation: () => void
  readonly corrections: () => void
  /** Null where the page takes none in. */
  readonly addArticle: (() => void) | null
  /** Null where the page shows its own graph. */
  readonly goHome: (() => void) | null
}

/** @param outside what commands do that is no step of exploring */
export function commandsFor(view: ViewState, document: GraphDocument, outside: Outside): PaletteItem[] {
  const index = indexOf(document)
  const run = (title: string, does: () => void, terms = ''): PaletteItem => item(title, terms, { run: does })
  return [
    ...commandsForSelection(view, document),
    ...(canCorrect(view)
      ? [run('Correct what is selected', outside.correct, 'edit merge split rename kind reject type')]
      : []),
    ...CENTRE_VIEWS.filter((centre) => centre !== view.centre).map((centre) =>
      step(`Show the ${centre}`, setCentre(centre), 'view'),
    ),
    ...layoutCommands(view, document),
    ...(hasScope(view) ? [step('Show everything again', showEverything, 'unhide focus collapse')] : []),
    step('Reset the filters', resetFilters, 'clear all'),
    step(
      view.hideIsolated ? 'Show entities without a relation' : 'Hide entities without a relation',
      setHideIsolated(!view.hideIsolated),
      'isolated',
    ),
    ...(view.path !== null || view.pathStart !== null ? [step('Leave the path', leavePath)] : []),
    run('Filters: open or close', outside.toggleFilters, 'panel'),
    run('Article: open or close', outside.toggleReader, 'reader panel text'),
    run('Copy a link to this view', outside.copyLink, 'share url'),
    run(
      'Take away: picture, data, page',
      outside.takeAway,
      'save export download png svg pdf json csv graphml gexf html embed',
    ),
    ...(index.articles.size > 1 ? [run('Compare two articles', outside.compare, 'contradict difference')] : []),
    ...(index.articles.size > 0 ? [run('Add a relation', outside.addRelation, 'correct edit missing')] : []),
    run('Corrections: list, undo, save, open', outside.corrections, 'edit yaml curation'),
    ...(outside.addArticle === null
      ? []
      : [run('Add an article of your own', outside.addArticle, 'paste pdf word docx html text library')]),
    run('Open a graph file', outside.openGraph, 'load import read json graphml gexf cytoscape csv'),
    ...(outside.goHome === null ? [] : [run(GO_HOME, outside.goHome, 'close home')]),
    run('Switch between light and dark', outside.toggleTheme, 'theme night day'),
    run('Show the keys', outside.showKeys, 'keyboard shortcuts help'),
    step('Start afresh', startAfresh, 'reset everything'),
  ]
}

function commandsForSelection(view: ViewState, document: GraphDocument): PaletteItem[] {
  const index = indexOf(document)
  const { selection, focus } = view
  if (selection.what !== 'entities') return focus === null ? [] : [step('End the focus', unfocus)]
  const [id, second] = selection.ids
  const name = index.entities.get(id)?.name ?? id
  const expansion = expansionStep(document, view, id)
  const path =
    second === undefined
      ? step(`Find a path from ${name} to…`, startPath(id), 'shortest')
      : step(`Find a path from ${name} to ${index.entities.get(second)?.name ?? second}`, findPath(id, second))
  return [
    path,
    ...DEPTHS.map((depth) =>
      step(`Focus on ${name}, ${depth} ${depth === 1 ? 'step' : 'steps'} around`, focusOn(id, depth), 'depth'),
    ),
    ...(focus === null ? [] : [step('End the focus', unfocus)]),
    ...(expansion === null
      ? []
      : [step(`${expansion.does === 'expand' ? 'Expand' : 'Collapse'} ${name}`, expansion.change, 'neighbours')]),
    step(`Hide ${selection.ids.map((one) => index.entities.get(one)?.name ?? one).join(', ')}`, hide(selection.ids)),
  ]
}

function layoutCommands({ layout, selection }: ViewState, document: GraphDocument): PaletteItem[] {
  return LAYOUTS.filter((name) => name !== layout.name).map((name) =>
    step(`Layout: ${LAYOUT_WORDS[name].toLowerCase()}`, setLayout(layoutNamed(name, selection, document)), 'arrange'),
  )
}

function canCorrect({ selection }: ViewState): boolean {
  return selection.what === 'entities' || selection.what === 'relation'
}

function hasScope({ focus, expanded, collapsed, hidden }: ViewState): boolean {
  return focus !== null || expanded.length > 0 || collapsed.length > 0 || hidden.length > 0
}

function step(title: string, explore: Change, terms = ''): PaletteItem {
  return item(title, terms, { explore })
}

function item(title: string, terms: string, does: PaletteItem['does']): PaletteItem {
  return { id: `command ${title}`, group: 'commands', title, note: '', terms, kind: null, does }
}
