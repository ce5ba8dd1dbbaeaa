/** `npm run graph`: data/articles and data/curation → public/graph.json. */
import { runCommand } from './command'
import { buildProject } from './build-project'

await runCommand(async () => {
  const { failed, refused } = await buildProject()
  return failed.length + refused.length === 0 ? 0 : 1
})
