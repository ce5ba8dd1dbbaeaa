import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
export const DATA = resolve(PROJECT, 'data')
export const GRAPH_FILE = resolve(PROJECT, 'public/graph.json')

/** @param path as the user typed it; npm runs scripts in the package's folder, whatever folder the user is in */
export function fromUser(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path)
}
