import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UsageError } from './command'

/**
 * Writes a file whole or not at all: what stood there before stands until the new one is complete. The temporary file
 * lies in the same folder, because a rename is only atomic within one file system.
 *
 * @throws UsageError in words where it cannot be written: the disk is full, the folder is not to be written to
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    writeFileSync(temporary, content)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw new UsageError(`${path} was not written, and is as it was before: ${reasonOf(error)}`)
  }
}

/** @throws UsageError in words where there is no such file, or it may not be read */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`)
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'this is a folder, not a file'
  if (code === 'EACCES' || code === 'EPERM') return 'this is not allowed; look at its permissions'
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full'
  if (code === 'EFBIG') return 'a file may not be so large here'
  if (code === 'EROFS') return 'nothing may be written here'
  return error instanceof Error ? error.message : String(error)
}
