/**
 * Puts a picture on the clipboard.
 *
 * @param png may still be on its way: a browser wants to be asked at once, in the click
 * @returns words that say so
 * @throws an Error that says what to do where the browser does not let it
 */
export async function copyPicture(png: Promise<Blob>): Promise<string> {
  if (!('ClipboardItem' in window)) throw new Error('This browser copies no pictures: save the PNG instead.')
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
  } catch {
    // Where the drawing itself failed, it says why.
    await png
    throw new Error('The browser refused to copy: save the PNG instead.')
  }
  return 'Copied'
}
