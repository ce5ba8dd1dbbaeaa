/** The mark that a decision leaves on what it changed. */
import type { Correction } from '../graph/document'
import type { Decision } from './decision'

/** @param note what was changed, in words: "was called Gazprom" */
export function marked<Item extends { corrections?: Correction[] | undefined }>(
  item: Item,
  { id, action, by, on, why }: Decision,
  note: string,
): Item {
  const mark: Correction = { id, action, by, on, ...(why === undefined ? {} : { why }), note }
  return { ...item, corrections: [...(item.corrections ?? []), mark] }
}
