/** What a graph document says of itself. Apart from its schema, which whoever only writes one need not load. */
export const FORMAT = 'relata-graph'
export const VERSION = 1
