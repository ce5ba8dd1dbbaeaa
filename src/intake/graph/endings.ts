/** What files end in that graphs are read from. */
export const GRAPH_FILE_ENDINGS = ['.json', '.graphml', '.gexf', '.cyjs', '.csv', '.tsv', '.xml'] as const
