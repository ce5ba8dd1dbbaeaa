/**
 * Reads articles and makes graphs of them off the page's own thread. To stop it, end it. Small, so that the language is
 * on its way while what works with it still comes.
 */
import { beginFetching } from './language-files'
import type { Asks, FromExtractor, Leave, Questions } from './messages'

beginFetching()
const answering = import('./answers')

addEventListener('message', ({ data }: MessageEvent<Questions[Asks] | Leave>) => {
  if (data.asks === 'leave') {
    answering.then(({ leave }) => leave()).catch(() => undefined)
    return
  }
  answering
    .then(({ answer }) => answer(data))
    .then(
      (answered) => tell({ tells: 'answer', answer: answered }),
      (error: unknown) => tell({ tells: 'failure', why: error instanceof Error ? error.message : String(error) }),
    )
})

function tell(message: FromExtractor): void {
  postMessage(message)
}
