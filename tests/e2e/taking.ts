import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect } from '../support/e2e.ts'

/** Opens what takes a figure away. */
export async function take(page: Page, figure = 'path'): Promise<Locator> {
  await page
    .locator(`[data-figure="${figure}"]`)
    .getByRole('button', { name: /^Take it with you/ })
    .click()
  const dialog = page.getByRole('dialog', { name: /^Take it with you/ })
  await expect(dialog).toBeVisible()
  return dialog
}

/** Opens one of its pages. */
export async function takePage(page: Page, name: string, figure?: string): Promise<Locator> {
  await (await take(page, figure)).getByRole('button', { name: RegExp(`^${name} `) }).click()
  const dialog = page.getByRole('dialog', { name: RegExp(`^${name}: `) })
  await expect(dialog).toBeVisible()
  return dialog
}

/** The file that a press hands out. */
export async function fileFrom(
  page: Page,
  press: Locator,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press.click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** The size of a picture, and how wide what is drawn in each of some boxes is, in pixels. */
export function inkIn(
  page: Page,
  png: Buffer,
  boxes: readonly (readonly [number, number, number, number])[],
) {
  return page.evaluate(
    async ([base64, areas]) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
      context?.drawImage(image, 0, 0)
      const inks = areas.map(([x, y, width, height]) => {
        const { data } = context?.getImageData(x, y, width, height) ?? { data: [] }
        let [first, last] = [width, -1]
        for (let index = 0; index < data.length; index += 4) {
          // Nothing of the paper is as dark as this.
          if ((data[index] ?? 255) > 140) continue
          const column = (index / 4) % width
          first = Math.min(first, column)
          last = Math.max(last, column)
        }
        return last < 0 ? 0 : last - first + 1
      })
      return { width: image.width, height: image.height, inks }
    },
    [png.toString('base64'), boxes] as const,
  )
}
