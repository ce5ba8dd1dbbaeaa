/** What a file that is dropped on the page is taken for. */
import { GRAPH_FILE_ENDINGS } from '../../intake/graph/endings'
import { isLibraryFile } from '../library/is-library-file'

/**
 * By its ending, and for JSON by what it says of itself. What ends in nothing known is an article, whose reader looks into
 * it and says what it is.
 *
 * @returns whether it is a graph; else it is an article or a library of them
 */
export async function isGraphFile(file: File): Promise<boolean> {
  const name = file.name.toLowerCase()
  return GRAPH_FILE_ENDINGS.some((ending) => name.endsWith(ending)) && !(await isLibraryFile(file))
}
