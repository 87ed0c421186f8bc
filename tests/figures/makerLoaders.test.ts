import { expect, it } from 'vitest'
import { FIGURE_IDS } from '#figures/catalogue.ts'
import { FIGURES } from '#figures/figures.ts'
import { MAKER_LOADERS } from '#figures/makerLoaders.ts'

it.each(FIGURE_IDS)('an embed computes %s as every other page does', async (id) => {
  await expect(MAKER_LOADERS[id]()).resolves.toBe(FIGURES[id])
})
