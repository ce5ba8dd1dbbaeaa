/** The files of the shipped fonts, as a figure's text is set in them. */
import { faceName, type Face, type FaceFile } from '../../export/figure/faces'
import { openFaceFile } from '../../export/figure/open-face-file'
import { faceFiles, readFont } from './fonts'

interface ShippedFile extends FaceFile {
  /** TrueType. */
  readonly data: Buffer
}

const opened = new Map<string, ShippedFile>()

/** @returns the files of a face, latin first */
export function shippedFilesOf(face: Face): ShippedFile[] {
  return faceFiles(face).map((path, i) => {
    const name = `${faceName(face)}-${i}`
    const known = opened.get(name)
    if (known !== undefined) return known
    const data = readFont(path)
    const file = { ...openFaceFile(name, data), data }
    opened.set(name, file)
    return file
  })
}

/** @param name of a file that shippedFilesOf gave */
export function dataOfShipped(name: string): Buffer {
  const file = opened.get(name)
  if (file === undefined) throw new Error(`There is no font ${name}`)
  return file.data
}
