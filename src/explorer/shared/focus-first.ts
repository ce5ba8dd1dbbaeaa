/** What one writes or chooses in, or presses; of several of which one is chosen, that one. */
const CONTROLS = ['input:not([type="radio"], [hidden])', 'input:checked', 'select', 'textarea', 'button']
  .map((control) => `${control}:enabled`)
  .join()

/**
 * Gives the focus to the first control of what has just come, or else to its heading.
 *
 * @param content where the control is; null: reading comes first
 */
export function focusFirst(content: HTMLElement | null, heading: HTMLElement | null): void {
  const control = content?.querySelector<HTMLElement>(CONTROLS) ?? null
  // Under a finger, a field that has the focus brings the keyboard, which hides what the field is about.
  const bringsKeyboard = control?.matches('input, textarea') === true && window.matchMedia('(pointer: coarse)').matches
  const first = bringsKeyboard ? heading : (control ?? heading)
  first?.focus()
}
