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
  const cy = cytoscape({ container, style: stylesheet, autoungrabify: true, autounselectify: true })
  const followViewport = () => cy.viewport({ zoom: ground.zoom(), pan: ground.pan() })
  const followNode = (event: EventObject) => {
    const node = event.target as { id(): string; position(): { x: number; y: number } }
    const copy = cy.getElementById(node.id())
    if (copy.nonempty()) copy.position({ ...node.position() })
  }
  let shown: ReadonlyMap<string, ElementDefinition> = new Map()
  ground.on('viewport', followViewport)
  ground.on('position', 'node', followNode)
  followViewport()

  return {
    show(elements) {
      if (cy.destroyed()) return
      const wanted = new Map(elements.map((element) => [element.data.id ?? '', element]))
      cy.batch(() => {
        for (const id of shown.keys()) if (!wanted.has(id)) cy.getElementById(id).remove()
        for (const [id, element] of wanted) {
          const before = shown.get(id)
          if (before === undefined) cy.add(structuredClone(element))
          else if (JSON.stringify(before) !== JSON.stringify(element)) change(cy.getElementById(id), element)
        }
      })
      shown = wanted
    },
    restyle(sheet) {
      cy.style().fromJson(sheet).update()
    },
    resize() {
      cy.resize()
      followViewport()
    },
    destroy() {
      ground.removeListener('viewport', followViewport)
      ground.removeListener('position', 'node', followNode)
      cy.destroy()
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
