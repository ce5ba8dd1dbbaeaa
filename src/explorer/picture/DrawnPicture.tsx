import type { Core } from 'cytoscape'
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import CytoscapeComponent from 'react-cytoscapejs'
import { IS_EMBEDDED } from '../embed/is-embedded'
import { GraphKeys } from '../keyboard/GraphKeys'
import { useTheme } from '../state/theme'
import { useExplorer, useExplorerStore } from '../state/use-explorer'
import { drawnGraph } from './drawn'
import { elementsOf } from './elements'
import { geometryFor } from './extent'
import { drawAtOnce } from './first-drawing'
import { listenToGestures } from './gestures'
import { keepPlaces } from './keep-places'
import { quickenHitTest } from './hit-test'
import styles from './Picture.module.css'
import { lightOver, type Light } from './light'
import { positionsOf } from './positions'
import { ignorePressing } from './press'
import { stylesheetFor } from './stylesheet'
import { pictureSync } from './sync'
import { useFadingSides } from './use-fading-sides'
import { useFittedViewport, type Looking } from './use-fitted-viewport'
import { useFontsLoaded } from './use-fonts-loaded'
import { whenStill, whenZoomed, ZOOM } from './viewport'
import { ZoomButtons } from './ZoomButtons'

/** The graph as Cytoscape draws it, with the buttons that move it. */
export function DrawnPicture({ label }: { label: string }) {
  const [cy, setCy] = useState<Core | null>(null)
  const areFontsLoaded = useFontsLoaded()
  const drawing = useDrawing()
  const looking = useRef<Looking | null>(null)
  return (
    <>
      {areFontsLoaded && <Canvas key={drawing} label={label} looking={looking} onReady={setCy} />}
      {cy !== null && <GraphKeys cy={cy} />}
      {cy !== null && !IS_EMBEDDED && <ZoomButtons cy={cy} />}
    </>
  )
}

/** Another number for every document: Cytoscape is mounted anew for one in which something was put right. */
function useDrawing(): number {
  const document = useExplorer((explorer) => explorer.document)
  const [drawing, setDrawing] = useState({ document, number: 0 })
  if (drawing.document !== document) setDrawing({ document, number: drawing.number + 1 })
  return drawing.number
}

interface CanvasProps {
  label: string
  /** Where the reader looked, for the canvas that comes in place of this one. */
  looking: RefObject<Looking | null>
  onReady: (cy: Core) => void
}

/**
 * Cytoscape itself, mounted once: what it is given here are constants. A rebuilt element array or style sheet would be
 * parsed anew, so everything that changes goes through `pictureSync`.
 */
function Canvas({ label, looking, onReady }: CanvasProps) {
  const store = useExplorerStore()
  const document = useExplorer((explorer) => explorer.document)
  const theme = useTheme((state) => state.theme)
  const geometry = geometryFor(document)
  const elements = useMemo(() => {
    const { view } = store.getState()
    return elementsOf(drawnGraph(document, view), geometry, positionsOf(document, view))
  }, [document, geometry, store])
  const stylesheet = useMemo(() => stylesheetFor(document.ontology, theme), [document, theme])
  const [cy, setCy] = useState<Core | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const overlay = useRef<HTMLDivElement>(null)
  const lightNow = useRef<Light | null>(null)
  const styleNow = useRef(stylesheet)

  // The component calls this on every render, and once for each of the two instances that StrictMode makes.
  const receive = useCallback(
    (instance: Core) => {
      ignorePressing(instance)
      quickenHitTest(instance)
      drawAtOnce(instance)
      setCy(instance)
      onReady(instance)
    },
    [onReady],
  )

  // First, so that names are chosen for how near they are looked at.
  useFittedViewport(cy, frame, looking)
  useFadingSides(cy, frame)
  useEffect(() => {
    const [element, over] = [frame.current, overlay.current]
    if (cy === null || cy.destroyed() || element === null || over === null) return
    const light = lightOver(over, cy, styleNow.current)
    lightNow.current = light
    const sync = pictureSync(cy, light, document, geometry, (isDimmed) => {
      element.toggleAttribute('data-dimmed', isDimmed)
    })
    sync.show(store.getState().view)
    store.getState().actions.settleWith(keepPlaces)
    const stopListening = listenToGestures(cy, document, store, sync)
    const stopFollowing = store.subscribe(({ view }) => sync.show(view))
    const stopZooming = whenZoomed(cy, () => sync.zoomed())
    const stopFraming = whenStill(cy, () => sync.framed())
    const observer = new ResizeObserver(() => light.resize())
    observer.observe(element)
    return () => {
      observer.disconnect()
      stopZooming()
      stopFraming()
      stopListening()
      stopFollowing()
      light.destroy()
      lightNow.current = null
    }
  }, [cy, document, geometry, store])
  useEffect(() => {
    styleNow.current = stylesheet
    lightNow.current?.restyle(stylesheet)
  }, [stylesheet])
  return (
    <div ref={frame} className={styles.frame} role="img" aria-label={label}>
      <CytoscapeComponent
        className={styles.canvas}
        elements={elements}
        stylesheet={stylesheet}
        layout={PRESET}
        minZoom={ZOOM.least}
        maxZoom={ZOOM.most}
        boxSelectionEnabled={false}
        autounselectify
        cy={receive}
      />
      <div ref={overlay} className={styles.light} />
    </div>
  )
}

/** Positions come with the elements. */
const PRESET = { name: 'preset', fit: false }
