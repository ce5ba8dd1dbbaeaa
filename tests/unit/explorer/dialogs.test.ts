import { expect, it } from 'vitest'
import { useDialogs } from '../../../src/explorer/state/dialogs'

const { show, close } = useDialogs.getState().actions

it('stays open when the browser tells late that the one before it has closed, the same one shown anew included', () => {
  const { showing: before } = useDialogs.getState()
  for (const name of ['keys', 'palette', 'palette'] as const) show(name)
  for (const late of [before + 1, before + 2]) close(late)
  expect(useDialogs.getState().open).toBe('palette')
  close(before + 3)
  expect(useDialogs.getState().open).toBe(null)
})
