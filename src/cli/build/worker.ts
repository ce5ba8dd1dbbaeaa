/** A thread of the build: says when it is ready, then takes paths of articles and gives back their graphs. */
import { parentPort, workerData } from 'node:worker_threads'
import { extract } from '../../extract/extract'
import { compileResources, type ResourceFiles } from '../resources'
import { readFile } from './read-file'

if (parentPort === null) throw new Error('This runs as a thread of the build only.')
const port = parentPort
const resources = compileResources(workerData as ResourceFiles)
port.on('message', (path: string) => {
  void readFile(path, (article) => extract(article, resources)).then((result) => port.postMessage(result))
})
port.postMessage('ready')
