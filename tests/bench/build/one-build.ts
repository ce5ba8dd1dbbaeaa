/** Builds one folder as `npm run graph` does and prints how long each part took, and the most memory, as JSON. */
import { readResourceFiles } from '../../../src/cli/resources'
import { readInWorkers } from '../../../src/cli/build/workers'
import { buildGraph } from '../../../src/cli/build-graph'
import { DATA } from '../../../src/cli/project'
import { readTextMeasure } from '../../../src/cli/text-widths'
import { layoutGraph } from '../../../src/layout/force'

/** What a build took. */
export interface Taken {
  /** s. */
  readonly reading: number
  readonly layout: number
  readonly whole: number
  /** The most memory that the process had at one time, all threads together, MB. */
  readonly memory: number
  readonly entities: number
  readonly relations: number
}

const [articles = '', out = ''] = process.argv.slice(2)
const seconds = () => performance.now() / 1000
const began = seconds()
let reading = 0
let layout = 0
const measure = readTextMeasure(DATA)
const readFiles = readInWorkers(readResourceFiles(DATA))
const { document, failed } = await buildGraph({ articles, curation: '' }, out, {
  readFiles: async (...args) => {
    const start = seconds()
    return await readFiles(...args).finally(() => (reading = seconds() - start))
  },
  layout: (graph) => {
    const start = seconds()
    const positions = layoutGraph(graph, measure)
    layout = seconds() - start
    return positions
  },
})
if (failed.length > 0) throw new Error(failed.join('\n'))
const taken: Taken = {
  reading,
  layout,
  whole: seconds() - began,
  memory: process.resourceUsage().maxRSS / 1024,
  entities: document.entities.length,
  relations: document.relations.length,
}
console.log(JSON.stringify(taken))
