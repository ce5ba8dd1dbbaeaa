import { expect, it } from 'vitest'
import { useDialogs } from '../../../src/explorer/state/dialogs'

const { show, close } = useDialogs.getState().actions

it('stays open when the browser tells late that the one before it has closed', () => {
  show('keys')
  show('palette')
  close('keys')
  expect(useDialogs.getState().open).toBe('palette')
  close('palette')
  expect(useDialogs.getState().open).toBe(null)
})
