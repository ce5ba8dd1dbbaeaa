/** `npm run graph`: data/articles → public/graph.json. */
import { runCommand } from './command'
import { buildProject } from './build-project'

await runCommand(async () => ((await buildProject()).failed.length === 0 ? 0 : 1))
