import { useEffect, useMemo, useState } from 'react'
import { Dialog } from '../shared/Dialog'
import { useTheme } from '../state/theme'
import { useExplorer } from '../state/use-explorer'
import { download } from './download'
import styles from './ExportDialog.module.css'
import { fileName } from './file-name'
import { makeFigure, titleOf, type FigureChoice } from './make-figure'
import { isTooLarge, pngOf, sizeOf, withFonts } from './raster'

const SCALES = [1, 2, 3, 4] as const

/** Saves the picture as PNG or SVG, as it looks in the preview. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const document = useExplorer((explorer) => explorer.document)
  const view = useExplorer((explorer) => explorer.view)
  const theme = useTheme((state) => state.theme)
  const [choice, setChoice] = useState<FigureChoice>({ what: 'whole', theme, isTransparent: false })
  const [scale, setScale] = useState<number>(2)
  const [progress, setProgress] = useState<Progress>({ state: 'idle' })
  const svg = useMemo(() => makeFigure(document, view, choice), [document, view, choice])
  const size = sizeOf(svg)

  const save = async (extension: 'png' | 'svg') => {
    setProgress({ state: 'busy' })
    try {
      const blob = extension === 'png' ? await pngOf(svg, scale) : new Blob([svg], { type: 'image/svg+xml' })
      const name = fileName(titleOf(document), extension)
      download(blob, name)
      setProgress({ state: 'saved', name })
    } catch (error) {
      setProgress({ state: 'failed', why: error instanceof Error ? error.message : String(error) })
    }
  }

  return (
    <Dialog title="Save the picture" onClose={onClose}>
      <div className={styles.layout}>
        <Preview svg={svg} isTransparent={choice.isTransparent} />
        <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
          <Choice
            legend="What"
            options={{ whole: 'The whole graph', shown: 'What is shown now' }}
            value={choice.what}
            onChange={(what) => setChoice({ ...choice, what })}
          />
          <Choice
            legend="Ground"
            options={{ light: 'Paper', dark: 'Ink', none: 'None' }}
            value={choice.isTransparent ? 'none' : choice.theme}
            onChange={(ground) =>
              setChoice({
                ...choice,
                theme: ground === 'none' ? theme : ground,
                isTransparent: ground === 'none',
              })
            }
          />
          <label className={styles.scale}>
            Size of the PNG
            <select value={scale} onChange={(event) => setScale(Number(event.target.value))}>
              {SCALES.map((times) => (
                <option key={times} value={times} disabled={isTooLarge(size, times)}>
                  {Math.round(size.width * times)} × {Math.round(size.height * times)} pixels
                </option>
              ))}
            </select>
          </label>
          <div className={styles.buttons}>
            <button type="button" onClick={() => void save('png')} disabled={progress.state === 'busy'}>
              Save PNG
            </button>
            <button type="button" onClick={() => void save('svg')} disabled={progress.state === 'busy'}>
              Save SVG
            </button>
          </div>
          <p className={styles.progress} role="status">
            {words(progress)}
          </p>
        </form>
      </div>
    </Dialog>
  )
}

type Progress =
  | { readonly state: 'idle' | 'busy' }
  | { readonly state: 'saved'; readonly name: string }
  | { readonly state: 'failed'; readonly why: string }

function words(progress: Progress): string {
  switch (progress.state) {
    case 'idle':
      return ''
    case 'busy':
      return 'Drawing…'
    case 'saved':
      return `Saved as ${progress.name}`
    case 'failed':
      return progress.why
  }
}

/** The figure as an image, in its own fonts. */
function Preview({ svg, isTransparent }: { svg: string; isTransparent: boolean }) {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    let isCurrent = true
    let made: string | null = null
    // A preview in other fonts is better than none.
    const complete = withFonts(svg).catch(() => svg)
    void complete.then((drawn) => {
      if (!isCurrent) return
      made = URL.createObjectURL(new Blob([drawn], { type: 'image/svg+xml' }))
      setUrl(made)
    })
    return () => {
      isCurrent = false
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [svg])
  return (
    <div className={styles.preview} data-transparent={isTransparent || undefined}>
      {url !== null && <img src={url} alt="Preview of the picture" />}
    </div>
  )
}

interface ChoiceProps<T extends string> {
  legend: string
  options: Readonly<Record<T, string>>
  value: T
  onChange: (value: T) => void
}

function Choice<T extends string>({ legend, options, value, onChange }: ChoiceProps<T>) {
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {(Object.keys(options) as T[]).map((name) => (
        <label key={name}>
          <input type="radio" name={legend} checked={value === name} onChange={() => onChange(name)} />
          {options[name]}
        </label>
      ))}
    </fieldset>
  )
}
