/** The worker that writes data files, carried by the page itself: for a page that is one file. */
import Writer from './write.worker?worker&inline'

export function makeWriter(): Worker {
  return new Writer()
}
