import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// jsdom lays nothing out and so has nothing to scroll.
Element.prototype.scrollIntoView = () => undefined
Element.prototype.scrollTo = () => undefined

// jsdom knows no window's width: a wide one, whose owner likes the light and does not mind motion.
window.matchMedia = (query: string) =>
  Object.assign(new EventTarget(), {
    matches: query.includes('min-width'),
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  })
