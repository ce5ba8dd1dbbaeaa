/** Goes on once messages that have come meanwhile were heard. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
