/** Exploring in the picture itself: what was dragged, focused, expanded, hidden, filtered or walked to, and what stays. */
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { SMALL_GRAPH } from '../fixtures/small-graph'
import { launch, openPage } from './open-page'
import {
  clickEntity,
  coveredInPicture,
  dragEntity,
  findEntity,
  glidingDuring,
  pictureAtRest,
  placeOf,
  shownAmong,
  standingOf,
} from './picture'
import { entityNamed, graphOf } from './views'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
  return () => browser.close()
})

const selected = (page: Page) => page.getByRole('complementary', { name: 'What is selected' })
const graphOfEntities = (page: Page, entities: number) =>
  page.getByRole('img', { name: new RegExp(`^Graph of ${entities} entit`) })

describe('the picture', () => {
  it('says so where a key has nothing more to show', async () => {
    const { page } = await openPage(browser, { graph: JSON.stringify(SMALL_GRAPH), address: '#select=country/arland' })
    await pictureAtRest(page)
    await page.getByRole('application', { name: 'Walk the graph' }).getByRole('button').focus()
    await page.keyboard.press('e')
    const note = page.getByRole('status').filter({ hasText: 'Nothing more to show around Arland.' })
    await note.waitFor()
    expect(new URL(page.url()).hash).toBe('#select=country/arland')
    await page.keyboard.press('Tab')
    await note.waitFor({ state: 'detached' })
  })

  it('keeps an entity where it was dragged, through a reload, until it is unpinned', async () => {
    const { page, faults } = await openPage(browser)
    const { id } = entityNamed(await graphOf(page), 'Uzbekistan')
    const from = await findEntity(page, id)
    const [before] = await standingOf(page, [id])
    await dragEntity(page, id, { x: from.x + 80, y: from.y + 60 })
    await expect.poll(() => new URL(page.url()).hash).toContain(`pin=${id}:`)
    const [dragged] = await standingOf(page, [id])
    expect(dragged).not.toEqual(before)

    await page.reload()
    await pictureAtRest(page)
    const [kept] = await standingOf(page, [id])
    expect(kept?.x).toBeCloseTo(dragged?.x ?? NaN, -0.5)
    expect(kept?.y).toBeCloseTo(dragged?.y ?? NaN, -0.5)

    await clickEntity(page, id)
    await selected(page).getByRole('button', { name: 'Unpin' }).click()
    await pictureAtRest(page)
    expect(await standingOf(page, [id])).toEqual([before])
    expect(faults).toEqual([])
  })

  it('has what was hidden come beside what was put into its place, moves nothing else, and opens so by a link', async () => {
    const { page, faults } = await openPage(browser)
    const graph = await graphOf(page)
    const [scholz, uzbekistan] = [entityNamed(graph, 'Olaf Scholz').id, entityNamed(graph, 'Uzbekistan').id]
    const others = graph.entities.map(({ id }) => id).filter((id) => id !== scholz && id !== uzbekistan)
    const place = await findEntity(page, scholz)
    const [before] = await standingOf(page, [scholz])
    await clickEntity(page, scholz)
    await selected(page).getByRole('button', { name: 'Hide' }).click()
    await dragEntity(page, uzbekistan, place)
    await expect.poll(() => new URL(page.url()).hash).toContain(`pin=${uzbekistan}:`)
    const whileHidden = await standingOf(page, [uzbekistan, ...others])

    await page.getByRole('button', { name: 'Remove the filter: 1 hidden by hand' }).click()
    await graphOfEntities(page, graph.entities.length).waitFor()
    await pictureAtRest(page)
    expect(await shownAmong(page, [scholz])).toEqual([scholz])
    expect(await standingOf(page, [uzbekistan, ...others])).toEqual(whileHidden)
    const [beside] = await standingOf(page, [scholz])
    expect(beside).not.toEqual(before)
    expect(await coveredInPicture(page)).toEqual([])

    await page.reload()
    await pictureAtRest(page)
    expect(await standingOf(page, [scholz, uzbekistan, ...others])).toEqual([beside, ...whileHidden])
    await clickEntity(page, scholz)
    await selected(page).getByRole('heading', { name: 'Olaf Scholz', level: 2 }).waitFor()
    expect(await selected(page).getByRole('button', { name: 'Unpin' }).count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('focuses on an entity, goes on from a neighbour, hides one, and moves nothing that stays', async () => {
    const { page, faults } = await openPage(browser)
    const graph = await graphOf(page)
    const ids = graph.entities.map(({ id }) => id)
    const [scholz, kazakhstan] = [entityNamed(graph, 'Olaf Scholz'), entityNamed(graph, 'Kazakhstan')]
    await pictureAtRest(page)
    const atFirst = await standingOf(page, ids)

    await clickEntity(page, scholz.id)
    await selected(page).getByRole('button', { name: 'Focus' }).click()
    await graphOfEntities(page, graph.entities.length).waitFor({ state: 'detached' })
    await pictureAtRest(page)
    const inFocus = await shownAmong(page, ids)
    expect(inFocus).toContain(scholz.id)
    expect(inFocus.length).toBeLessThan(ids.length)

    await selected(page).getByRole('combobox', { name: 'to' }).selectOption('2')
    await pictureAtRest(page)
    const inTwo = await shownAmong(page, ids)
    expect(inTwo).toEqual(expect.arrayContaining(inFocus))
    expect(inTwo.length).toBeGreaterThan(inFocus.length)

    await selected(page).getByRole('combobox', { name: 'to' }).selectOption('1')
    await pictureAtRest(page)
    const germany = entityNamed(graph, 'Germany')
    await clickEntity(page, germany.id)
    await selected(page).getByRole('button', { name: 'Expand' }).click()
    await pictureAtRest(page)
    const expanded = await shownAmong(page, ids)
    expect(expanded.length).toBeGreaterThan(inFocus.length)
    expect(expanded).toContain(kazakhstan.id)

    await clickEntity(page, kazakhstan.id)
    await selected(page).getByRole('button', { name: 'Hide' }).click()
    await pictureAtRest(page)
    expect(await shownAmong(page, ids)).not.toContain(kazakhstan.id)
    expect(await standingOf(page, ids)).toEqual(atFirst)

    await page.goBack()
    await selected(page).getByRole('heading', { name: kazakhstan.name, level: 2 }).waitFor()
    await pictureAtRest(page)
    expect(await shownAmong(page, ids)).toEqual(expanded)
    expect(faults).toEqual([])
  })

  it.each(['no-preference', 'reduce'] as const)(
    'lets what comes set out from its neighbours, and nothing else move, where motion is wanted: %s',
    async (reducedMotion) => {
      const { page } = await openPage(browser, { reducedMotion })
      const graph = await graphOf(page)
      const ids = graph.entities.map(({ id }) => id)
      await clickEntity(page, entityNamed(graph, 'Olaf Scholz').id)
      await selected(page).getByRole('button', { name: 'Focus' }).click()
      await graphOfEntities(page, graph.entities.length).waitFor({ state: 'detached' })
      await pictureAtRest(page)
      const before = await shownAmong(page, ids)
      const gliding = await glidingDuring(page, async () => {
        await selected(page).getByRole('combobox', { name: 'to' }).selectOption('2')
        await graphOfEntities(page, before.length).waitFor({ state: 'detached' })
      })
      const coming = (await shownAmong(page, ids)).filter((id) => !before.includes(id))
      expect(coming).not.toEqual([])
      expect(gliding.sort()).toEqual(reducedMotion === 'reduce' ? [] : coming.sort())
    },
  )

  it('moves nothing under a filter, and looks from where it looked', async () => {
    const { page } = await openPage(browser)
    const ids = (await graphOf(page)).entities.map(({ id }) => id)
    await pictureAtRest(page)
    const before = await Promise.all(ids.map((id) => placeOf(page, id)))
    const filters = page.getByRole('complementary', { name: 'Filters' })
    await filters.getByRole('checkbox', { name: /^People/ }).uncheck()
    await filters.getByRole('checkbox', { name: /^Economy/ }).uncheck()
    await pictureAtRest(page)
    const shown = await shownAmong(page, ids)
    expect(shown.length).toBeLessThan(ids.length)
    const after = await Promise.all(ids.map((id) => placeOf(page, id)))
    const staying = ids.flatMap((id, i) => (shown.includes(id) ? [[after[i], before[i]]] : []))
    for (const [now, then] of staying) expect(now).toEqual(then)
  })

  it('has its entities moved, and several of them selected, with the keys; the palette leads on to what it found', async () => {
    const { page, faults } = await openPage(browser)
    const graph = await graphOf(page)
    const russia = entityNamed(graph, 'Russia')
    await pictureAtRest(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: 'Search and commands' }).waitFor()
    await page.keyboard.type('kremlin')
    await page.getByRole('option', { name: russia.name, selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await selected(page).getByRole('heading', { name: russia.name, level: 2 }).waitFor()
    const focused = () => page.evaluate(() => document.activeElement?.id)
    await expect.poll(focused).toBe('told')

    const button = page.getByRole('application', { name: 'Walk the graph' }).getByRole('button')
    await button.focus()
    const [before] = await standingOf(page, [russia.id])
    await page.keyboard.press('m')
    await page.getByText('Moving Russia: arrow keys move it, Enter leaves it pinned there.').waitFor()
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Escape']) await page.keyboard.press(key)
    await pictureAtRest(page)
    const [after] = await standingOf(page, [russia.id])
    expect(after).toEqual({ x: (before?.x ?? NaN) + 32, y: (before?.y ?? NaN) + 16 })
    await selected(page).getByRole('button', { name: 'Unpin' }).waitFor()
    expect(new URL(page.url()).hash).toContain(`pin=${russia.id}:`)

    await page.keyboard.press('Shift+ArrowRight')
    await selected(page).getByText('2 entities').waitFor()
    await page
      .getByRole('status')
      .filter({ hasText: /^2 entities selected: Russia, / })
      .waitFor({ state: 'attached' })
    expect(await focused()).toBe('graph-keys')
    expect(faults).toEqual([])
  })

  it('is walked by the keyboard alone: to an entity, to its neighbour, into its panel, along a path', async () => {
    const { page, faults } = await openPage(browser)
    const graph = await graphOf(page)
    await pictureAtRest(page)
    const area = page.getByRole('application', { name: 'Walk the graph' })
    await page.getByRole('main').focus()
    for (let tabs = 0; (await area.getByRole('button').and(page.locator(':focus')).count()) === 0; tabs++) {
      expect(tabs).toBeLessThan(30)
      await page.keyboard.press('Tab')
    }
    const nameNow = async () => ((await area.getByRole('button').getAttribute('aria-label')) ?? '').split(',')[0] ?? ''
    const first = await nameNow()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(nameNow).not.toBe(first)
    const second = await nameNow()
    const ends = [entityNamed(graph, first).id, entityNamed(graph, second).id]
    expect(graph.relations.some(({ source, target }) => ends.includes(source) && ends.includes(target))).toBe(true)

    await page.keyboard.press('Enter')
    await selected(page).getByRole('heading', { name: second, level: 2 }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('told')

    // What held the focus goes: it is back at the entity, which the keys stay on.
    await page.keyboard.press('Escape')
    await selected(page).waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('graph-keys')
    expect(await nameNow()).toBe(second)
    const heard = (words: string | RegExp) =>
      page.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' })
    const shown = async () =>
      (
        await shownAmong(
          page,
          graph.entities.map(({ id }) => id),
        )
      ).length
    await page.keyboard.press('f')
    await heard(`1 step around ${second}: `)
    await pictureAtRest(page)
    const near = await shown()
    await page.keyboard.press('e')
    await heard(`2 steps around ${second}: `)
    await pictureAtRest(page)
    expect(await shown()).toBeGreaterThan(near)
    await page.keyboard.press('f')
    await expect.poll(() => new URL(page.url()).hash).toBe('')

    await page.keyboard.press('p')
    await heard(`Path from ${second}: choose its other end.`)
    await page.keyboard.press('ArrowRight')
    const third = await nameNow()
    await heard(`Path to ${third}? Enter finds it.`)
    await page.keyboard.press('Enter')
    const path = page.getByRole('complementary', { name: 'Path between two entities' })
    await path.getByText(/shortest path|Path 1 of/).waitFor()
    await heard(new RegExp(`^Path from ${second} to ${third}, 1 of [0-9]+, [0-9]+ steps?: .*${second}.*${third}.*`))
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('told')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    expect(faults).toEqual([])
  })
})
