import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { GrowthSlider } from '#figures/controls/GrowthSlider.tsx'
import { packageOf } from '#imports/packages/packageOf.ts'
import { constant } from '#ui/readonlyStore.ts'
import { knownOf } from '../../support/packages.ts'
import { bothFlows, context, placed } from '../../support/tradeRows.ts'
import { renderIn } from '../../ui/renderIn.tsx'

it.each([
  ['both flows', bothFlows([2019, 2020]), 'Growth of both flows, a year'],
  ['one flow', [placed({ year: 2020 })], 'Growth, Alphia to Xylonia, a year'],
])('says what it grows: %s', (_, rows, name) => {
  const own = packageOf(rows, 'ABC-XYZ', context)
  const chosen = choose(own.pair, {})
  const change = { drag() {}, commit() {}, undo() {}, redo() {} }
  const live = constant(chosen.outcome)
  const viewState = { pair: own.pair, known: knownOf(own), chosen, selection: {}, live, change }
  renderIn(<GrowthSlider viewState={viewState} />)
  expect(screen.getByRole('slider', { name })).toBeInTheDocument()
})
