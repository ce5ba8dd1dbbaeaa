/** Filling in a form as a person does: with the pointer, or with nothing but a keyboard. */
import type { Locator, Page } from 'playwright-core'

export interface Hand {
  readonly name: string
  press(button: Locator): Promise<void>
  /** Does what a button of the page does: by it, or by the palette's command of the same. */
  command(button: Locator, title: string): Promise<void>
  /** Chooses one of several, or ticks a box. */
  tick(box: Locator): Promise<void>
  /** @param option as it is written in the list */
  select(list: Locator, option: string): Promise<void>
  type(field: Locator, words: string): Promise<void>
}

export const POINTER: Hand = {
  name: 'with the pointer',
  press: (button) => button.click(),
  command: (button) => button.click(),
  tick: (box) => box.check(),
  select: async (list, option) => {
    await list.selectOption({ label: option })
  },
  type: (field, words) => field.fill(words),
}

export const KEYS: Hand = {
  name: 'by keyboard alone',
  press: async (button) => {
    await tabTo(button)
    await button.page().keyboard.press('Enter')
  },
  command: async (button, title) => {
    const page = button.page()
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('dialog', { name: 'Search and commands' })
    await palette.getByRole('combobox').waitFor()
    await page.keyboard.type(title)
    await palette.getByRole('option', { name: title, selected: true }).waitFor()
    await page.keyboard.press('Enter')
  },
  tick: async (box) => {
    const { keyboard } = box.page()
    if ((await box.getAttribute('type')) !== 'radio') {
      await tabTo(box)
      await keyboard.press('Space')
      return
    }
    // Tab goes to the one of a group that is chosen, arrows from one to the next.
    const name = await box.getAttribute('name')
    const group = box.page().locator(`input[type=radio][name="${name ?? ''}"]`)
    await tabTo(group.and(box.page().locator(':checked')))
    for (let i = await group.count(); i > 0 && !(await box.isChecked()); i--) await keyboard.press('ArrowRight')
  },
  select: async (list, option) => {
    await tabTo(list)
    const { keyboard } = list.page()
    // The same letter again goes on to the next that begins with it.
    for (let i = await list.locator('option').count(); i > 0 && (await chosenIn(list)) !== option; i--) {
      await keyboard.press(option.charAt(0))
    }
  },
  type: async (field, words) => {
    await tabTo(field)
    await field.page().keyboard.press('Control+a')
    await field.page().keyboard.type(words)
  },
}

/** More than the page has places for the focus. */
const MOST_STEPS = 400

/** Goes on with the Tab key until the focus is where it shall be. */
async function tabTo(target: Locator): Promise<void> {
  const page: Page = target.page()
  for (let i = 0; i < MOST_STEPS; i++) {
    if (await isFocused(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key does not lead to ${target.toString()}`)
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === element.ownerDocument.activeElement)
}

function chosenIn(list: Locator): Promise<string> {
  return list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label ?? '')
}
