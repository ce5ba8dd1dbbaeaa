/**
 * What is lit stands in a small picture of its own over the large one. Dimming the large one is then a matter of its
 * canvas's opacity, which costs nothing, and lighting a neighbourhood one of drawing that neighbourhood.
 */
import cytoscape, {
  type CollectionReturnValue,
  type Core,
  type ElementDefinition,
  type EventObject,
  type StylesheetJson,
} from 'cytoscape'
import { afterPaint } from '../shared/after-paint'

export interface Light {
  /** Shows these elements and no others. */
  show(elements: readonly ElementDefinition[]): void
  restyle(stylesheet: StylesheetJson): void
  /** Takes the frame's size again. */
  resize(): void
  destroy(): void
}

/**
 * @param container lies exactly over the ground's, and lets the pointer through
 * @param ground whose viewport and whose nodes' positions it follows
 */
export function lightOver(container: HTMLElement, ground: Core, stylesheet: StylesheetJson): Light {
  let sheet = stylesheet
  let cy: Core | null = null
  let isGone = false
  let shown: ReadonlyMap<string, ElementDefinition> = new Map()
  const followViewport = () => cy?.viewport({ zoom: ground.zoom(), pan: ground.pan() })
  const followNode = (event: EventObject) => {
    const node = event.target as { id(): string; position(): { x: number; y: number } }
    const copy = cy?.getElementById(node.id())
    if (copy?.nonempty() === true) copy.position({ ...node.position() })
  }
  const made = () => {
    if (cy !== null) return cy
    cy = cytoscape({ container, style: sheet, autoungrabify: true, autounselectify: true })
    followViewport()
    return cy
  }
  ground.on('viewport', followViewport)
  ground.on('position', 'node', followNode)
  // Its canvases take a moment. The ground is to be seen first.
  const stopWaiting = afterPaint(() => void made())

  return {
    show(elements) {
      if (isGone || (elements.length === 0 && cy === null)) return
      const over = made()
      const wanted = new Map(elements.map((element) => [element.data.id ?? '', element]))
      over.batch(() => {
        for (const id of shown.keys()) if (!wanted.has(id)) over.getElementById(id).remove()
        for (const [id, element] of wanted) {
          const before = shown.get(id)
          if (before === undefined) over.add(structuredClone(element))
          else if (JSON.stringify(before) !== JSON.stringify(element)) change(over.getElementById(id), element)
        }
      })
      shown = wanted
    },
    restyle(stylesheetNow) {
      sheet = stylesheetNow
      cy?.style().fromJson(sheet).update()
    },
    resize() {
      cy?.resize()
      followViewport()
    },
    destroy() {
      isGone = true
      stopWaiting()
      ground.removeListener('viewport', followViewport)
      ground.removeListener('position', 'node', followNode)
      cy?.destroy()
    },
  }
}

/** Elements that stay are not drawn anew but for what changes of them. */
function change(element: CollectionReturnValue, { data, position, classes }: ElementDefinition): void {
  for (const [key, value] of Object.entries(data)) if (element.data(key) !== value) element.data(key, value)
  const names = Array.isArray(classes) ? classes : []
  if (names.some((name) => !element.hasClass(name)) || element.classes().length !== names.length) {
    element.classes([...names])
  }
  if (position !== undefined) element.position({ ...position })
}
