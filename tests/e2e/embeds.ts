import { expect, type Frame, type Page } from '@playwright/test'

/** A frame as an author who follows no advice would write it. */
export function frame(embed: string): string {
  return `<iframe data-corridor src="${embed}" title="A figure" style="width:100%;border:0"></iframe>`
}

/** The frame with this number, once its figure is drawn by its own script. */
export async function embedIn(page: Page, number: number): Promise<Frame> {
  const element = await page.locator('iframe').nth(number).elementHandle()
  const embed = await element?.contentFrame()
  if (!embed) throw new Error(`There is no frame ${number}.`)
  await expect(embed.locator('[data-still]')).toHaveCount(0)
  await expect(embed.locator('figure')).toBeAttached()
  return embed
}

/** The height of a frame, once it is exactly that of what is in it. */
export async function fitted(page: Page, embed: Frame, number: number): Promise<number> {
  const outside = () =>
    page
      .locator('iframe')
      .nth(number)
      .evaluate((element) => element.clientHeight)
  const inside = () =>
    embed.locator('#embed').evaluate((element) => Math.ceil(element.getBoundingClientRect().height))
  await expect.poll(async () => (await outside()) - (await inside())).toBe(0)
  return outside()
}
