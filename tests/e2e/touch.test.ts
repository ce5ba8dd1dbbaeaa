/** The picture under fingers: one taps, holds or moves it, two look closer. */
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { launch, openPage } from './open-page'
import { findEntity, pictureAtRest, paperOf, placeOf, viewportOf, type Place } from './picture'
import { entityNamed, graphOf } from './views'

const PHONE = { size: { width: 390, height: 844 }, hasTouch: true } as const

let browser: Browser

beforeAll(async () => {
  browser = await launch()
  return () => browser.close()
})

const selected = (page: Page) => page.getByRole('complementary', { name: 'What is selected' })

/** Fingers on the screen: each step says where they are, the last lifts them. */
async function touch(
  page: Page,
  steps: readonly (readonly Place[])[],
  afterFirst?: () => Promise<void>,
): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const [i, points] of steps.entries()) {
    const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }))
    await session.send('Input.dispatchTouchEvent', { type: i === 0 ? 'touchStart' : 'touchMove', touchPoints })
    if (i === 0) await afterFirst?.()
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

describe('a finger', () => {
  it('taps an entity to select it and the paper to let go, and is shown how at first only', async () => {
    const { page, faults } = await openPage(browser, PHONE)
    const hint = page.getByRole('complementary', { name: 'How to read this' })
    await hint.getByText('Drag the picture to see the rest of it.').waitFor()
    const kazakhstan = entityNamed(await graphOf(page), 'Kazakhstan')
    const at = await findEntity(page, kazakhstan.id)
    await page.touchscreen.tap(at.x, at.y)
    await selected(page).getByRole('heading', { name: kazakhstan.name, level: 2 }).waitFor()
    await pictureAtRest(page)
    expect(await placeOf(page, kazakhstan.id)).not.toBeNull()
    const paper = await paperOf(page)
    await page.touchscreen.tap(paper.x, paper.y)
    await selected(page).waitFor({ state: 'detached' })
    expect(await hint.count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('taps an entity, and it is seen with all its neighbours above what is told of it, then all as before', async () => {
    const { page } = await openPage(browser, PHONE)
    const graph = await graphOf(page)
    const kazakhstan = entityNamed(graph, 'Kazakhstan')
    const at = await findEntity(page, kazakhstan.id)
    const before = await viewportOf(page)
    await page.touchscreen.tap(at.x, at.y)
    await selected(page).getByRole('heading', { name: kazakhstan.name, level: 2 }).waitFor()
    await pictureAtRest(page)
    const near = graph.relations
      .filter(({ type, source, target }) => type !== 'related_to' && [source, target].includes(kazakhstan.id))
      .flatMap(({ source, target }) => [source, target])
    const places = await Promise.all([...new Set(near)].map(async (id) => [id, await placeOf(page, id)] as const))
    expect(places.length).toBeGreaterThan(5)
    expect(places.filter(([, place]) => place === null)).toEqual([])
    await selected(page).getByRole('button', { name: 'Let go of the selection' }).click()
    await selected(page).waitFor({ state: 'detached' })
    await pictureAtRest(page)
    expect(await viewportOf(page)).toEqual(before)
  })

  it('is held on a second entity to select both', async () => {
    const { page } = await openPage(browser, PHONE)
    const graph = await graphOf(page)
    const kazakhstan = entityNamed(graph, 'Kazakhstan')
    const first = await findEntity(page, kazakhstan.id)
    await page.touchscreen.tap(first.x, first.y)
    await selected(page).getByRole('heading', { name: kazakhstan.name, level: 2 }).waitFor()
    await pictureAtRest(page)
    const others = graph.entities.filter(({ id }) => id !== kazakhstan.id)
    const places = await Promise.all(others.map(({ id }) => placeOf(page, id)))
    const [other, second] = others.flatMap((entity, i) => (places[i] ? [[entity, places[i]] as const] : []))[0] ?? []
    if (other === undefined || second === undefined) throw new Error('Nothing else is in the window')
    await touch(page, [[second]], () => selected(page).getByText('2 entities').waitFor())
    await selected(page).getByRole('button', { name: 'Path between them' }).waitFor()
    for (const { name } of [kazakhstan, other])
      await selected(page).getByRole('button', { name, exact: true }).waitFor()
  })

  it('moves the window over the picture, and nothing in it', async () => {
    const { page } = await openPage(browser, PHONE)
    await pictureAtRest(page)
    const before = await viewportOf(page)
    const from = await paperOf(page)
    await touch(
      page,
      [0, 20, 40, 60].map((by) => [{ x: from.x + by, y: from.y + by }]),
    )
    await pictureAtRest(page)
    const after = await viewportOf(page)
    expect(after.zoom).toBe(before.zoom)
    expect(after.pan.x - before.pan.x).toBeGreaterThan(30)
    expect(after.pan.y - before.pan.y).toBeGreaterThan(30)
    expect(new URL(page.url()).hash).toBe('')
  })
})

describe('two fingers', () => {
  it('spread to look closer, at what is between them', async () => {
    const { page } = await openPage(browser, PHONE)
    const { id } = entityNamed(await graphOf(page), 'Kazakhstan')
    const { x, y } = await findEntity(page, id)
    const before = await viewportOf(page)
    await touch(
      page,
      [30, 50, 70, 90, 110].map((apart) => [
        { x, y: y - apart },
        { x, y: y + apart },
      ]),
    )
    await pictureAtRest(page)
    expect((await viewportOf(page)).zoom).toBeGreaterThan(1.5 * before.zoom)
    const now = await placeOf(page, id)
    expect(Math.abs((now?.y ?? NaN) - y)).toBeLessThan(30)
    expect(await selected(page).count()).toBe(0)
  })
})
