/** `npm run bench -- NAME`: measures, on this machine, and prints a table. Nothing is judged here. */
import { benchBuild } from './build'
import { benchExplorer } from './explorer'
import { benchExtract, benchLongText } from './extract'
import { benchPage } from './page'

const BENCHES: Readonly<Record<string, () => string | Promise<string>>> = {
  build: benchBuild,
  explorer: benchExplorer,
  extract: () => benchExtract(),
  'extract --long': benchLongText,
  page: benchPage,
}

const bench = BENCHES[process.argv.slice(2).join(' ')]
if (bench === undefined) {
  console.error(`usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`)
  process.exitCode = 1
} else console.log(await bench())
