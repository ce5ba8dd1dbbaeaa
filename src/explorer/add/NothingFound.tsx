import form from '../shared/form.module.css'
import { count } from '../strings'
import { useAdding } from './adding'
import type { Draft } from './messages'
import styles from './NothingFound.module.css'

/** Fewer words name hardly anything. */
const FEW_WORDS = 12

/** Why there is no graph of an article, and the text that was read. */
export function NothingFound({ draft }: { draft: Draft }) {
  const { reconsider, startOver } = useAdding((state) => state.actions)
  const { title, text } = draft.article
  return (
    <div className={styles.nothing}>
      <p role="alert">{reasonFor(draft)}</p>
      <h3 className={form.heading}>What was read</h3>
      <div className={styles.text} tabIndex={0} role="region" aria-label={`Text of “${title}”`}>
        {text}
      </div>
      <div className={form.buttons}>
        <button type="button" className={`${form.button} ${form.main}`} onClick={reconsider}>
          Change the text
        </button>
        <button type="button" className={form.button} onClick={startOver}>
          Take another article
        </button>
      </div>
    </div>
  )
}

function reasonFor({ article: { text }, foreign }: Draft): string {
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  if (foreign !== null) return `This seems to be in ${foreign}. Relata reads English.`
  if (words < FEW_WORDS)
    return `There ${words === 1 ? 'is' : 'are'} only ${count(words, 'word', 'words')} in it: too little to say who does what.`
  if (!/\p{Lu}/u.test(text)) return 'There is no capital letter in it: names are told by their capitals.'
  return 'It names no person, country, organisation, place or anything else that Relata knows, and no capital shows a name. Is it the text of the story?'
}
