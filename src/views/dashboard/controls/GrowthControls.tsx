import { Disclosure } from '#ui/Disclosure.tsx'
import { SliderField } from '#ui/fields/SliderField.tsx'
import type { Pair } from '#datasets/schemas.ts'
import type { DashboardState } from '#analysis/dashboardState.ts'
import { flowName } from '#figures/words/flowNames.ts'
import { GROWTH_RANGE, GrowthSlider, useCommonGrowth } from '#figures/controls/GrowthSlider.tsx'
import { useText } from '#i18n/useText.ts'
import type { Flow } from '#model/series.ts'
import { useCurrentSelection, type Edit } from '#state/session/useSelection.ts'
import styles from './Controls.module.css'

/** Growth of both flows; one step further each flow's own, and one more each category's. */
export function GrowthControls({ dashboard }: Readonly<{ dashboard: DashboardState }>) {
  const { t } = useText()
  const { pair, chosen } = dashboard
  const hasOwn = useCurrentSelection(({ growthOf }) => growthOf !== undefined)

  return (
    <div className={styles['group']}>
      <GrowthSlider dashboard={dashboard} />
      {chosen.outcome.projection.flows[pair.flows[0]] ? (
        <Disclosure summary={t('scenario.perFlow')} open={hasOwn} onlyWhileOpen>
          <FlowGrowths dashboard={dashboard} />
        </Disclosure>
      ) : null}
    </div>
  )
}

function FlowGrowths({ dashboard }: Readonly<{ dashboard: DashboardState }>) {
  const common = useCommonGrowth(dashboard.live)
  return (
    <div className={styles['nested']}>
      {dashboard.pair.flows.map((flow) => (
        <FlowGrowth key={flow} flow={flow} dashboard={dashboard} common={common} />
      ))}
    </div>
  )
}

type FlowGrowthProps = Readonly<{ flow: Flow; dashboard: DashboardState; common: number }>

function FlowGrowth({ flow, dashboard, common }: FlowGrowthProps) {
  const text = useText()
  const { pair, chosen } = dashboard
  const name = flowName(pair, flow, text)
  const own = useCurrentSelection(({ growthOf }) => growthOf?.[flow]) ?? common
  const categories = chosen.outcome.base.cells.flatMap(({ flow: of, category }) =>
    of === flow && category !== null ? [category] : [],
  )
  return (
    <>
      <OwnGrowth growthKey={flow} what={name} standard={common} dashboard={dashboard} />
      {categories.length > 0 ? (
        <Disclosure summary={text.t('scenario.perCategory', { flow: name })} onlyWhileOpen>
          <div className={styles['nested']}>
            {categories.map((category) => (
              <OwnGrowth
                key={category}
                growthKey={`${flow}.${category}`}
                what={categoryName(pair, category, text.t('products.rest'))}
                standard={own}
                dashboard={dashboard}
              />
            ))}
          </div>
        </Disclosure>
      ) : null}
    </>
  )
}

type OwnGrowthProps = Readonly<{
  growthKey: string
  what: string
  standard: number
  dashboard: DashboardState
}>

/** A growth of its own; what it would be without one is its default. */
function OwnGrowth({ growthKey, what, standard, dashboard }: OwnGrowthProps) {
  const { t, plain } = useText()
  const own = useCurrentSelection(({ growthOf }) => growthOf?.[growthKey])
  const moved =
    (growth: number): Edit =>
    (selection) => {
      const { [growthKey]: _dropped, ...others } = selection.growthOf ?? {}
      const growthOf = growth === standard ? others : { ...others, [growthKey]: growth }
      return { ...selection, growthOf }
    }
  return (
    <SliderField
      label={t('scenario.growthOf', { what })}
      range={GROWTH_RANGE}
      value={own ?? standard}
      standard={standard}
      unit={t('scenario.percent')}
      format={plain}
      onDrag={(growth) => dashboard.change.drag(moved(growth), growthKey)}
      onCommit={(growth) => dashboard.change.commit(moved(growth), growthKey)}
    />
  )
}

function categoryName({ categories }: Pair, id: string, rest: string): string {
  return categories.find((category) => category.id === id)?.name ?? rest
}
