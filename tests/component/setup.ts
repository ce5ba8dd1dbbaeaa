import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

afterEach(cleanup)

// A busy machine takes its time over a whole page, and over what is loaded when it is needed.
vi.setConfig({ testTimeout: 20_000 })
configure({ asyncUtilTimeout: 8_000 })

// jsdom has no canvas and no fonts: where the picture came in time, it would take the page down.
vi.mock('../../src/explorer/picture/DrawnPicture', () => ({ DrawnPicture: () => null }))

// jsdom lays nothing out and so has nothing to scroll.
Element.prototype.scrollIntoView = () => undefined
Element.prototype.scrollTo = () => undefined

// Nor does anything change its size.
window.ResizeObserver = class {
  observe = () => undefined
  unobserve = () => undefined
  disconnect = () => undefined
}

// jsdom knows no window's width: a wide one, whose owner likes the light and does not mind motion.
window.matchMedia = (query: string) =>
  Object.assign(new EventTarget(), {
    matches: query.includes('min-width'),
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  })
