/** Writes data files off the page's own thread. */
import { Gathering } from '../shared/pieces'
import type { FromWriter, ToWriter } from './messages'
import { writeData } from './write-data'

const gathering = new Gathering()

addEventListener('message', ({ data }: MessageEvent<ToWriter>) => {
  if (data.asks === 'take') gathering.add(data.piece)
  else void write(data).then((answer) => postMessage(answer))
})

async function write({ frame, choice, options }: ToWriter & { asks: 'write' }): Promise<FromWriter> {
  try {
    return { file: await writeData(gathering.documentIn(frame), choice, options) }
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) }
  }
}
