/** Prints what stands in data/ontology and data/lexicon, checked, as JSON. A process of its own, for the build of the page. */
import { DATA } from '../project'
import { readDataFiles } from '../resources'

process.stdout.write(JSON.stringify(readDataFiles(DATA)))
