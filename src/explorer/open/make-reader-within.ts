/** The worker that reads graph files, carried by the page itself: for a page that is one file. */
import Reader from './read.worker?worker&inline'

export function makeReader(): Worker {
  return new Reader()
}
