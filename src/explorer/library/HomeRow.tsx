import styles from './ArticleRow.module.css'

interface Props {
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
  onShow: () => void
}

/** The articles that the page comes with, which can be shown with one's own. */
export function HomeRow({ isChosen, onChoose, onShow }: Props) {
  return (
    <li className={styles.row}>
      <input
        type="checkbox"
        className={styles.check}
        checked={isChosen}
        aria-label="Choose the sample"
        onChange={(event) => onChoose(event.target.checked)}
      />
      <div className={styles.words}>
        <button type="button" className={styles.title} onClick={onShow}>
          The sample
        </button>
        <p className={styles.source}>What the page came with</p>
      </div>
    </li>
  )
}
