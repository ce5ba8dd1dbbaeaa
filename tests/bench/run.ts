/** `npm run bench -- NAME`: measures, on this machine, and prints a table. Nothing is judged here. */
import { benchBuild } from './build'
import { benchExplorer } from './explorer'
import { benchExtract } from './extract'

const BENCHES: Readonly<Record<string, () => string | Promise<string>>> = {
  build: benchBuild,
  explorer: benchExplorer,
  extract: benchExtract,
}

const [name = '', ...others] = process.argv.slice(2)
const bench = BENCHES[name]
if (bench === undefined || others.length > 0) {
  console.error(`usage: npm run bench -- ${Object.keys(BENCHES).join('|')}`)
  process.exitCode = 1
} else console.log(await bench())
