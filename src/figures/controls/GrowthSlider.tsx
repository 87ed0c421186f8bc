import { useMemo } from 'react'
import { useStore } from 'zustand'
import { SliderField } from '#ui/fields/SliderField.tsx'
import { partOf } from '#ui/readonlyStore.ts'
import { useText } from '#i18n/useText.ts'
import type { Outcome } from '#model/outcome.ts'
import { flowName } from '#figures/words/flowNames.ts'
import { onlyFlow } from '#model/history/onlyFlow.ts'
import { ownGrowth } from '#model/projection/growthOfCell.ts'
import { BOUNDS } from '#state/link/parts.ts'
import type { Edit } from '#state/session/useSelection.ts'
import { defaultGrowthOrigin } from '#analysis/defaultGrowthOrigin.ts'
import { defaultsOf } from '#analysis/choose.ts'
import { Overridden } from './Overridden.tsx'
import type { ViewState } from '#analysis/viewState.ts'
import { commonGrowth } from './typedUnits.ts'
import styles from './GrowthSlider.module.css'

/**
 * Range of the slider, in per cent a year; narrower than links allow, so that it can be set precisely.
 */
export const GROWTH_RANGE = { min: -20, max: 50, step: 0.1, accepts: BOUNDS.growth }

/** Renders the slider for the common growth of all that the base counts, and says what the mark on it is. */
export function GrowthSlider({ viewState }: Readonly<{ viewState: ViewState }>) {
  const text = useText()
  const { t, unrounded, percent } = text
  const { pair, chosen, live, change } = viewState
  const only = onlyFlow(pair, chosen.outcome.base)
  const own = useStore(live, ownRates)
  const all = useStore(live, ({ base }) => base.cells.length)
  // The rate on the mark is not that of another base.
  const isDefaultBase = useStore(live, ({ base }) => base.source === defaultsOf(pair).source)
  const growth = useMemo(() => partOf(live, commonGrowth), [live])
  const origin = defaultGrowthOrigin(pair, text)
  const isSaid = isDefaultBase && (origin.kind !== 'none' || pair.defaults.growth === 0)
  return (
    <div>
      <SliderField
        label={
          only ? t('scenario.growthOf', { what: flowName(pair, only, text) }) : t('scenario.growth')
        }
        range={GROWTH_RANGE}
        live={growth}
        standard={defaultsOf(pair).growth}
        unit={t('scenario.percent')}
        format={unrounded}
        onDrag={(rate) => change.drag(withGrowth(rate), 'growth')}
        onCommit={(rate) => change.commit(withGrowth(rate), 'growth')}
      />
      {isSaid ? (
        <p className={styles['mark']}>
          {t(`scenario.growthMark.${origin.kind}`, {
            growth: percent(pair.defaults.growth),
            ...origin,
          })}
        </p>
      ) : null}
      <Overridden {...{ own, all }} />
    </div>
  )
}

/** Returns how many parts of the base have a growth rate of their own. */
function ownRates({ base, scenario }: Outcome): number {
  return base.cells.filter((cell) => ownGrowth(cell, scenario) !== null).length
}

/**
 * Returns the edit that sets the growth; if the growth was the unknown to solve for, the year becomes
 * it.
 */
function withGrowth(growth: number): Edit {
  return (selection) =>
    selection.solve === 'growth'
      ? { ...selection, growth, solve: 'year' }
      : { ...selection, growth }
}
