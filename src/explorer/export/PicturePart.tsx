import { useCallback, useMemo, useState } from 'react'
import type { GraphDocument } from '../../graph/document'
import { useGraphTitle } from '../load/graph-title'
import form from '../shared/form.module.css'
import { useTheme } from '../state/theme'
import { useExplorer } from '../state/use-explorer'
import type { ViewState } from '../state/view'
import { Choice } from './Choice'
import choice from './Choice.module.css'
import { copyPicture } from './copy-picture'
import { download } from './download'
import { fileName } from './file-name'
import { illegible } from './legibility'
import { filterWords, makeFigure, selectionWords } from './make-figure'
import { formatsFor, PARTS, type FormatName, type Ground, type Part, type Scope } from './picture-choice'
import styles from './PicturePart.module.css'
import { Preview } from './Preview'
import { largestWidth, pngOf, sizeOf } from './raster'
import { canDrawWhole, hasSelection } from './scope'
import { SizeFields } from './SizeFields'
import { TaskStatus } from './TaskStatus'
import { useDrawn } from './use-drawn'
import { useTask } from './use-task'

const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  whole: 'The whole graph',
  shown: 'What is shown now',
  selection: 'What is selected, with neighbours',
}
const GROUND_WORDS: Readonly<Record<Ground, string>> = { light: 'Light', dark: 'Dark', none: 'Transparent' }
const PART_WORDS: Readonly<Record<Part, string>> = {
  title: 'Title',
  subtitle: 'How much is in it',
  filters: 'Active filters',
  legend: 'Legend',
  key: 'Key to the numbers',
  source: 'Source',
}

/** The parts that there are none of, or too much. */
function undrawable(document: GraphDocument, view: ViewState): Scope[] {
  const selection: Scope[] = hasSelection(document, view) ? [] : ['selection']
  return canDrawWhole(document) ? selection : ['whole', ...selection]
}

/** The picture as PNG, SVG or PDF, or on the clipboard, as the preview shows it. */
export function PicturePart() {
  const document = useExplorer((explorer) => explorer.document)
  const view = useExplorer((explorer) => explorer.view)
  const theme = useTheme((state) => state.theme)
  const title = useGraphTitle(document)
  const [scope, setScope] = useState<Scope>('shown')
  const [ground, setGround] = useState<Ground>(theme)
  const [formats] = useState(() => formatsFor(window))
  const [formatName, setFormatName] = useState<FormatName>('free')
  const [width, setWidth] = useState(formats.free.width)
  const [parts, setParts] = useState<ReadonlySet<Part>>(new Set(PARTS))
  const { task, isBusy, run } = useTask()
  const format = formats[formatName]

  const drawnAt = useCallback(
    (px: number) => makeFigure(document, view, { scope, ground, format, width: px, parts }, { title, theme }),
    [document, view, scope, ground, format, parts, title, theme],
  )
  const { svg, isDrawing, drawn } = useDrawn(drawnAt, width)
  const size = svg === null ? null : sizeOf(svg)
  const largest = size === null ? Infinity : largestWidth(size)
  const isTooLarge = width > largest
  const tooSmall = useMemo(() => (svg === null ? null : illegible(svg, format)), [svg, format])
  const narrowing = scope === 'whole' ? '' : selectionWords(document, view, scope) || filterWords(document, view)
  const names = [title, narrowing]

  const save = (extension: 'png' | 'svg' | 'pdf') =>
    run('Drawing…', async () => {
      const name = fileName(names, extension)
      const { file, remark } = await makeFile(extension)
      download(file, name)
      return `Saved as ${name}${remark}`
    })
  const makeFile = async (extension: 'png' | 'svg' | 'pdf'): Promise<{ file: Blob; remark: string }> => {
    if (extension === 'png') return { file: await pngOf(await drawn()), remark: '' }
    if (extension === 'svg') return { file: new Blob([await drawn()], { type: 'image/svg+xml' }), remark: '' }
    const [{ makePdf }, page] = await Promise.all([import('./make-pdf'), drawnAt(format.paper ?? width)])
    const { pdf, missing } = await makePdf(page, title)
    const remark = missing === '' ? '' : `. Its fonts lack these letters: ${missing} Save PNG or SVG to have them.`
    return { file: pdf, remark }
  }
  const toggle = (part: Part) => {
    const next = new Set(parts)
    if (!next.delete(part)) next.add(part)
    setParts(next)
  }

  return (
    <div className={styles.layout}>
      <Preview svg={svg} isDrawing={isDrawing} isTransparent={ground === 'none'} />
      <form className={form.column} onSubmit={(event) => event.preventDefault()}>
        <Choice
          legend="What"
          options={
            canDrawWhole(document) ? SCOPE_WORDS : { ...SCOPE_WORDS, whole: 'The whole graph: too much to draw' }
          }
          value={scope}
          disabled={undrawable(document, view)}
          onChange={setScope}
        />
        <SizeFields
          formats={formats}
          formatName={formatName}
          onFormat={(name) => {
            setFormatName(name)
            setWidth(formats[name].width)
          }}
          width={width}
          height={size?.height ?? null}
          largest={largest}
          tooSmall={tooSmall}
          onWidth={setWidth}
        />
        <div className={styles.pair}>
          <Choice legend="Ground" options={GROUND_WORDS} value={ground} onChange={setGround} />
          <fieldset className={choice.choice}>
            <legend className={form.heading}>With</legend>
            {PARTS.map((part) => (
              <label key={part}>
                <input type="checkbox" checked={parts.has(part)} onChange={() => toggle(part)} />
                {PART_WORDS[part]}
              </label>
            ))}
          </fieldset>
        </div>
        <div className={styles.buttons}>
          <button
            type="button"
            className={`${form.button} ${form.main}`}
            onClick={() => void save('png')}
            disabled={isTooLarge}
            aria-disabled={isBusy || isTooLarge}
          >
            Save PNG
          </button>
          <button type="button" className={form.button} onClick={() => void save('svg')} aria-disabled={isBusy}>
            Save SVG
          </button>
          <button type="button" className={form.button} onClick={() => void save('pdf')} aria-disabled={isBusy}>
            Save PDF
          </button>
          <button
            type="button"
            className={form.button}
            onClick={() => void run('Drawing…', () => copyPicture(drawn().then(pngOf)))}
            disabled={isTooLarge}
            aria-disabled={isBusy || isTooLarge}
          >
            Copy
          </button>
        </div>
        <TaskStatus task={task} />
      </form>
    </div>
  )
}
