import { useMemo } from 'react'
import { useStore } from 'zustand'
import { Disclosure } from '#ui/Disclosure.tsx'
import { SliderField } from '#ui/fields/SliderField.tsx'
import type { Pair } from '#datasets/schemas.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { flowName } from '#figures/words/flowNames.ts'
import { GROWTH_RANGE, GrowthSlider } from '#figures/controls/GrowthSlider.tsx'
import { commonGrowth } from '#figures/controls/typedUnits.ts'
import { Overridden } from '#figures/controls/Overridden.tsx'
import { partOf } from '#ui/readonlyStore.ts'
import { useText } from '#i18n/useText.ts'
import type { Flow } from '#model/series.ts'
import { useCurrentSelection, useLiveSelection, type Edit } from '#state/session/useSelection.ts'
import styles from './Controls.module.css'

/** The growth rate of both flows; inside disclosures, a rate per flow and per category. */
export function GrowthControls({ viewState }: Readonly<{ viewState: ViewState }>) {
  const { t } = useText()
  const { pair, chosen } = viewState
  const hasOwn = useCurrentSelection(({ growthOf }) => growthOf !== undefined)

  return (
    <div className={styles['group']}>
      <GrowthSlider viewState={viewState} />
      {chosen.outcome.projection.flows[pair.flows[0]] ? (
        <Disclosure summary={t('scenario.perFlow')} open={hasOwn} onlyWhileOpen>
          <FlowGrowths viewState={viewState} />
        </Disclosure>
      ) : null}
    </div>
  )
}

function FlowGrowths({ viewState }: Readonly<{ viewState: ViewState }>) {
  const common = useStore(viewState.live, commonGrowth)
  return (
    <div className={styles['nested']}>
      {viewState.pair.flows.map((flow) => (
        <FlowGrowth key={flow} flow={flow} viewState={viewState} common={common} />
      ))}
    </div>
  )
}

type FlowGrowthProps = Readonly<{ flow: Flow; viewState: ViewState; common: number }>

function FlowGrowth({ flow, viewState, common }: FlowGrowthProps) {
  const text = useText()
  const { pair, chosen } = viewState
  const name = flowName(pair, flow, text)
  const flowGrowth = useCurrentSelection(({ growthOf }) => growthOf?.[flow]) ?? common
  const categories = chosen.outcome.base.cells.flatMap(({ flow: of, category }) =>
    of === flow && category !== null ? [category] : [],
  )
  const ownRates = useCurrentSelection(
    ({ growthOf }) =>
      categories.filter((category) => growthOf?.[`${flow}.${category}`] !== undefined).length,
  )
  return (
    <>
      <SeparateGrowth growthKey={flow} what={name} standard={common} viewState={viewState} />
      <Overridden own={ownRates} all={categories.length} />
      {categories.length > 0 ? (
        <Disclosure summary={text.t('scenario.perCategory', { flow: name })} onlyWhileOpen>
          <div className={styles['nested']}>
            {categories.map((category) => (
              <SeparateGrowth
                key={category}
                growthKey={`${flow}.${category}`}
                what={categoryName(pair, category, text.t('products.rest'))}
                standard={flowGrowth}
                viewState={viewState}
              />
            ))}
          </div>
        </Disclosure>
      ) : null}
    </>
  )
}

type SeparateGrowthProps = Readonly<{
  growthKey: string
  what: string
  standard: number
  viewState: ViewState
}>

/** A growth rate of one flow or category, which defaults to the rate it would inherit. */
function SeparateGrowth({ growthKey, what, standard, viewState }: SeparateGrowthProps) {
  const { t, unrounded } = useText()
  const current = useLiveSelection()
  const live = useMemo(
    () => partOf(current, ({ growthOf }) => growthOf?.[growthKey] ?? standard),
    [current, growthKey, standard],
  )
  const moved =
    (growth: number): Edit =>
    (selection) => {
      const { [growthKey]: _dropped, ...otherRates } = selection.growthOf ?? {}
      const growthOf = growth === standard ? otherRates : { ...otherRates, [growthKey]: growth }
      return { ...selection, growthOf }
    }
  return (
    <SliderField
      label={t('scenario.growthOf', { what })}
      range={GROWTH_RANGE}
      live={live}
      standard={standard}
      unit={t('scenario.percent')}
      format={unrounded}
      onDrag={(growth) => viewState.change.drag(moved(growth), growthKey)}
      onCommit={(growth) => viewState.change.commit(moved(growth), growthKey)}
    />
  )
}

function categoryName({ categories }: Pair, id: string, fallback: string): string {
  return categories.find((category) => category.id === id)?.name ?? fallback
}
