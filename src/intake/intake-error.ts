/** A file that no article can be read from; the message names the file, the reason and, where there is one, the mend. */
export class IntakeError extends Error {
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`)
    this.name = 'IntakeError'
  }
}
