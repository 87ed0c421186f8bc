import { useStore } from 'zustand'
import { requiredGrowth } from '#model/history/requiredGrowth.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { constant } from '#ui/readonlyStore.ts'
import { SliderField } from '#ui/fields/SliderField.tsx'
import { YearSlider } from '#figures/controls/YearSlider.tsx'
import { useText } from '#i18n/useText.ts'
import { withoutShock } from '#state/scenario/changes.ts'
import { BOUNDS } from '#state/link/parts.ts'
import type { ShockChoice } from '#state/link/selection.ts'
import { useCurrentSelection, type Edit } from '#state/session/useSelection.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { standardShock } from '#analysis/presets.ts'
import styles from './Controls.module.css'

/** Depth in per cent of the value, and recovery in years. */
const CHANGE = { min: -60, max: 60, step: 1, accepts: BOUNDS.shockChange }
const RECOVERY = { min: 0, max: 15, step: 1, isWhole: true, accepts: BOUNDS.shockRecovery }

/** Controls for shocks to trade: the year, the depth and the years until recovery of each. */
export function ShockControls({ viewState }: Readonly<{ viewState: ViewState }>) {
  const { t } = useText()
  const shocks = useCurrentSelection((selection) => selection.shocks) ?? []
  const { base } = viewState.chosen.outcome

  function add() {
    const shock = standardShock(viewState.pair, base.year, shocks)
    viewState.change.commit((selection) => ({ ...selection, shocks: [...shocks, shock] }), 'shocks')
  }

  return (
    <div className={styles['group']}>
      {shocks.map((shock, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- dragging changes the year, the only id
        <ShockControl key={index} shock={shock} shocks={shocks} viewState={viewState} />
      ))}
      <div className={styles['row']}>
        <Button onClick={add}>{t('scenario.addShock')}</Button>
      </div>
    </div>
  )
}

/** What growth makes good a fall: to the level before, and as the shock is set. */
function RecoveryNeeds({ shock, viewState }: Omit<ShockControlProps, 'shocks'>) {
  const { t, percent, gregorianYear } = useText()
  const total = useStore(viewState.live, ({ projection }) => projection.total)
  const { year, change, recovery } = shock
  if (change >= 0) return null

  const left = 1 + change / 100
  const [whole, yearly] = [requiredGrowth(left, 1, 1), requiredGrowth(left, 1, 2)]
  const at = year - viewState.chosen.outcome.base.year
  const asSet = requiredGrowth(total[at] ?? 0, total[at + recovery] ?? 0, recovery)
  if (whole === null || yearly === null) return <p className={styles['note']}>{t('shock.lost')}</p>

  const first = t('shock.regain', { whole: percent(whole), yearly: percent(yearly) })
  if (asSet === null) return <p className={styles['note']}>{first}</p>
  const second = t('shock.asSet', {
    growth: percent(asSet),
    year: gregorianYear(year + recovery, 'gregorian'),
  })
  return <p className={styles['note']}>{t('sentence.two', { first, second })}</p>
}

type ShockControlProps = Readonly<{
  shock: ShockChoice
  shocks: readonly ShockChoice[]
  viewState: ViewState
}>

function ShockControl({ shock, shocks, viewState }: ShockControlProps) {
  const { t, unrounded, year: yearName } = useText()
  const { change, chosen } = viewState
  const { base } = chosen.outcome
  const year = yearName(shock.year, base.calendar)

  function moved(part: Partial<ShockChoice>): Edit {
    const next = { ...shock, ...part }
    // Keeps the order, so that the dragged slider stays mounted; a year has at most one shock.
    const all = shocks.flatMap((current) => {
      if (current === shock) return [next]
      return current.year === next.year ? [] : [current]
    })
    return (selection) => ({ ...selection, shocks: all })
  }
  const slider = (part: keyof ShockChoice) => ({
    live: constant(shock[part]),
    format: unrounded,
    onDrag: (value: number) => change.drag(moved({ [part]: value }), `shock.${part}`),
    onCommit: (value: number) => change.commit(moved({ [part]: value }), `shock.${part}`),
  })

  return (
    <div className={styles['shock']} role="group" aria-label={t('scenario.shock', { year })}>
      <div className={styles['shockHead']}>
        <h3 className={styles['heading']}>{t('scenario.shock', { year })}</h3>
        <IconButton
          icon="close"
          label={t('scenario.removeShock', { year })}
          onClick={() => change.commit((before) => withoutShock(before, shock.year), 'shocks')}
        />
      </div>
      <YearSlider
        label={t('scenario.shockYear')}
        first={base.year + 1}
        last={BOUNDS.horizon.max}
        standard={base.year + 1}
        calendar={base.calendar}
        accepts={BOUNDS.year}
        {...slider('year')}
      />
      <SliderField
        label={t('scenario.shockChange')}
        range={CHANGE}
        standard={0}
        unit={t('scenario.percent')}
        {...slider('change')}
      />
      <SliderField
        label={t('scenario.shockRecovery')}
        range={RECOVERY}
        standard={0}
        unit={t('scenario.years')}
        {...slider('recovery')}
      />
      <RecoveryNeeds shock={shock} viewState={viewState} />
    </div>
  )
}
