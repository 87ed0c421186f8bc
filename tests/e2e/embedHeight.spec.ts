import type { Page } from '@playwright/test'
import { CATALOGUE, FIGURE_IDS, type FigureId } from '#figures/catalogue.ts'
import { expect, test } from '../support/e2e.ts'

/** Widths of columns, in pixels. */
const WIDTHS = [320, 375, 720, 960]

/** Links of figures that have no drawing by default. */
const DRAWN: Readonly<Partial<Record<FigureId, string>>> = { contributions: 'levers=fta:1@2027' }

/** By how much a height may be more than what is needed in the narrowest column, in pixels. */
const SPARE = 40

/** The height that an embed needs in the column where it needs most, and how far it is wider than any. */
async function neededBy(page: Page, id: FigureId, options: string) {
  await page.goto(`/embed/${id}/?${[DRAWN[id] ?? '', options].filter(Boolean).join('&')}`)
  await expect(page.locator('figure')).toBeVisible()
  // The controls of the axes come last.
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
  const measured = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 600 })
    measured.push(
      await page.evaluate(async () => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
        await frame()
        await frame()
        const { height = 0 } = document.getElementById('embed')?.getBoundingClientRect() ?? {}
        return { height, excess: document.documentElement.scrollWidth - innerWidth }
      }),
    )
  }
  return {
    height: Math.ceil(Math.max(...measured.map(({ height }) => height))),
    excess: Math.max(...measured.map(({ excess }) => excess)),
  }
}

for (const id of FIGURE_IDS) {
  test(`the frame of ${id} is as tall as what is in it, in columns of any width`, async ({
    page,
  }) => {
    const { embedHeight, controlsHeight, controls } = CATALOGUE[id]
    const { height, excess } = await neededBy(page, id, '')
    expect(excess).toBe(0)
    expect(embedHeight).toBeGreaterThanOrEqual(height)
    expect(embedHeight).toBeLessThanOrEqual(height + SPARE)

    if (controls.length === 0) return
    const all = await neededBy(page, id, 'controls=1')
    expect(all.excess).toBe(0)
    expect(embedHeight + controlsHeight).toBeGreaterThanOrEqual(all.height)
    expect(embedHeight + controlsHeight).toBeLessThanOrEqual(all.height + SPARE)
  })
}
