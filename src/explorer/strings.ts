/** Everything that only assistive technology reads: names of controls without visible words, and announcements. */
export const strings = {
  search: 'Search entities',
  searchResults: 'Entities found',
  filters: 'Filters',
  graph: 'Graph',
  picture: (entities: number, lines: number) =>
    `Graph of ${count(entities, 'entity', 'entities')} and ${count(lines, 'line', 'lines')}`,
  pictureTools: 'The picture',
  layout: 'Layout',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit the graph into the window',
  resetView: 'Reset: all entities, no filters, first layout',
  selection: 'What is selected',
  closeSelection: 'Let go of the selection',
  close: 'Close',
  legend: 'Legend',
  takeAway: 'Take away',
  whatToTake: 'What to take away',
  toDarkTheme: 'Switch to the dark theme',
  toLightTheme: 'Switch to the light theme',
  dropFromSelection: (name: string) => `Let go of ${name}`,
  only: (name: string) => `Only ${name}`,
  allBut: (name: string) => `All but ${name}`,
  typesOf: (family: string) => `Relation types of ${family}`,
  statementsOf: (sentence: string, statements: number) =>
    `${sentence}: show ${count(statements, 'quotation', 'quotations')}`,
  facetCount: (shown: number) => count(shown, 'relation', 'relations'),
  removeFilter: (name: string) => `Remove the filter: ${name}`,
  nothingSelected: 'Nothing selected.',
  entitySelected: (name: string, kind: string, neighbours: number) =>
    `${name}, ${kind.toLowerCase()}, ${count(neighbours, 'neighbour', 'neighbours')}.`,
  entitiesSelected: (names: readonly string[]) => `${names.length} entities selected: ${names.join(', ')}.`,
  relationSelected: (sentence: string, statements: number) =>
    `${sentence}. ${count(statements, 'quotation', 'quotations')}.`,
  pairSelected: (a: string, b: string, relations: number) =>
    `${a} and ${b}: ${count(relations, 'relation', 'relations')}.`,
  sentenceSelected: (relations: number) => `Sentence that states ${count(relations, 'relation', 'relations')}.`,
  shown: (entities: number, relations: number) =>
    `${count(entities, 'entity', 'entities')}, ${count(relations, 'relation', 'relations')} shown.`,
  shownAround: (name: string, depth: number, entities: number, relations: number) =>
    `${count(depth, 'step', 'steps')} around ${name}: ${strings.shown(entities, relations)}`,
  pathFound: (from: string, to: string, place: number, paths: number, sentences: readonly string[]) =>
    `Path from ${from} to ${to}, ${place} of ${paths}, ${count(sentences.length, 'step', 'steps')}: ${sentences.join('; ')}.`,
  statesRelations: (relations: number) => `States ${count(relations, 'relation', 'relations')}: choose this sentence`,
  previousPlace: 'Previous place in the article',
  nextPlace: 'Next place in the article',
  copyQuotation: 'Copy the quotation with its source',
  openOriginal: 'Open the original at these words',
  path: 'Path between two entities',
  leavePath: 'Leave the path',
  swapEnds: 'Swap the two ends',
  previousPath: 'Previous path',
  nextPath: 'Next path',
  hint: 'How to read this',
  dismissHint: 'Close the hint for good',
  views: 'View',
  outline: 'Outline of the graph',
  table: 'Table of relations',
  graphKeys: 'Walk the graph',
  graphKeysHint:
    'Arrow keys walk to a neighbour, Enter opens, F focuses, E expands, P starts a path, M moves it, Shift with an arrow selects several, question mark lists the keys.',
  pathFrom: (name: string) => `Path from ${name}: choose its other end.`,
  aimingAt: (name: string) => `Path to ${name}? Enter finds it.`,
  moving: (name: string) => `Moving ${name}: arrow keys move it, Enter leaves it pinned there.`,
  nothingMore: (name: string) => `Nothing more to show around ${name}.`,
  nothingMoreFiltered: (name: string) => `Nothing more to show around ${name}: the filters leave it out.`,
  palette: 'Search and commands',
  paletteButton: 'Search and commands (Ctrl K)',
  paletteResults: 'Found',
  found: (items: number) => `${count(items, 'result', 'results')}.`,
  copyLink: 'Copy a link to this view',
  linkCopied: 'Link copied',
  linkRefused: 'The browser refused to copy: take the address from its bar',
} as const

/** "1 relation", "3 relations". */
export function count(n: number, one: string, many: string): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`
}
