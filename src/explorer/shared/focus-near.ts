/** What is told, the entity that the keys of the picture are on, the middle of the page. */
const PLACES = ['told', 'graph-keys', 'centre'] as const

/**
 * Gives the focus to the first of these places that is there, for whoever uses a keyboard: it would else begin anew at the
 * top of the page.
 *
 * @param from the first place to try
 */
export function focusNear(from: (typeof PLACES)[number] = 'told'): void {
  const place = PLACES.slice(PLACES.indexOf(from))
    .map((id) => document.getElementById(id))
    .find((element) => element !== null)
  place?.focus({ preventScroll: true })
}

/** The same once what a step brings is drawn. */
export function focusNearSoon(isWanted: () => boolean = () => true): void {
  window.requestAnimationFrame(() => {
    if (isWanted()) focusNear()
  })
}

/** Whether what had the focus is gone. */
export function isFocusLost(): boolean {
  return document.activeElement === document.body
}
