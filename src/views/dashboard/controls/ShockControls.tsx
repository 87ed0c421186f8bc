import { useId, useMemo } from 'react'
import type { Year } from '#model/units.ts'
import type { Outcome } from '#model/outcome.ts'
import { requiredGrowth } from '#model/history/requiredGrowth.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { LiveText } from '#ui/live/LiveText.tsx'
import { bothOf, partOf } from '#ui/readonlyStore.ts'
import { SliderField } from '#ui/fields/SliderField.tsx'
import { YearSlider } from '#figures/controls/YearSlider.tsx'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import { withoutShock } from '#state/scenario/changes.ts'
import { BOUNDS } from '#state/link/parts.ts'
import type { ShockChoice } from '#state/link/selection.ts'
import {
  useCurrentSelection,
  useLiveSelection,
  useSelection,
  type Edit,
} from '#state/session/useSelection.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { draft, selectDragged } from '#state/session/draft.ts'
import { standardShock } from '#analysis/presets.ts'
import styles from './Controls.module.css'

/** Depth in per cent of the value, and recovery in years. */
const CHANGE = { min: -60, max: 60, step: 1, accepts: BOUNDS.shockChange }
const RECOVERY = { min: 0, max: 15, step: 1, isWhole: true, accepts: BOUNDS.shockRecovery }

/** Controls for shocks to trade: the year, the depth and the years until recovery of each. */
export function ShockControls({ viewState }: Readonly<{ viewState: ViewState }>) {
  const { t } = useText()
  const count = useCurrentSelection(({ shocks }) => shocks?.length ?? 0)
  const { base } = viewState.chosen.outcome

  function withAnother(shocks: readonly ShockChoice[]) {
    return [...shocks, standardShock(viewState.pair, base.year, shocks)]
  }

  return (
    <div className={styles['group']}>
      {Array.from({ length: count }, (_, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- dragging changes the year, the only id
        <ShockControl key={index} index={index} viewState={viewState} />
      ))}
      <div className={styles['row']}>
        <Button onClick={() => viewState.change.commit(changingShocks(withAnother), 'shocks')}>
          {t('scenario.addShock')}
        </Button>
      </div>
    </div>
  )
}

type ShockControlProps = Readonly<{
  /** Its place among the shocks of the selection. */
  index: number
  viewState: ViewState
}>

/** What the sliders of a shock that is removed show until they are gone. */
const GONE: ShockChoice = { year: 0, change: 0, recovery: 0 }

function ShockControl({ index, viewState }: ShockControlProps) {
  const text = useText()
  const { t, unrounded, year: yearName } = text
  const id = useId()
  const { change, chosen } = viewState
  const { base } = chosen.outcome
  const [first, last] = [base.year + 1, BOUNDS.horizon.max]
  const selection = useLiveSelection()
  const live = useMemo(() => {
    const shock = partOf(selection, ({ shocks }) => shocks?.[index] ?? GONE)
    return {
      year: partOf(shock, ({ year }) => year),
      change: partOf(shock, (current) => current.change),
      recovery: partOf(shock, ({ recovery }) => recovery),
      needs: bothOf(shock, viewState.live),
    }
  }, [selection, index, viewState.live])
  const title = (year: number) => t('scenario.shock', { year: yearName(year, base.calendar) })
  const committed = useSelection().shocks?.[index] ?? GONE

  function moved(shocks: readonly ShockChoice[], part: Partial<ShockChoice>) {
    return shocks.map((shock, at) => (at === index ? { ...shock, ...part } : shock))
  }
  function movedTo(shocks: readonly ShockChoice[], wanted: Year) {
    return moved(shocks, { year: freeYear(shocks, index, wanted, [first, last]) })
  }
  // What a drag ends with is free already.
  const commitYear = (year: Year) =>
    changingShocks((shocks) => (isDragged() ? shocks : movedTo(shocks, year)))
  const slider = (part: 'change' | 'recovery') => {
    const to = (value: number) => changingShocks((shocks) => moved(shocks, { [part]: value }))
    return {
      live: live[part],
      format: unrounded,
      onDrag: (value: number) => change.drag(to(value), `shock.${part}`),
      onCommit: (value: number) => change.commit(to(value), `shock.${part}`),
    }
  }

  return (
    <div className={styles['shock']} role="group" aria-labelledby={id}>
      <div className={styles['shockHead']}>
        <h3 id={id} className={styles['heading']}>
          <LiveText live={live.year} of={title} />
        </h3>
        <IconButton
          icon="close"
          label={t('scenario.removeShock', { year: yearName(committed.year, base.calendar) })}
          onClick={() => change.commit((before) => withoutShock(before, committed.year), 'shocks')}
        />
      </div>
      <YearSlider
        label={t('scenario.shockYear')}
        first={first}
        last={last}
        standard={first}
        calendar={base.calendar}
        accepts={BOUNDS.year}
        live={live.year}
        onDrag={(year) =>
          change.drag(
            changingShocks((shocks) => movedTo(shocks, year)),
            'shock.year',
          )
        }
        onCommit={(year) => change.commit(commitYear(year), 'shock.year')}
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
      <p className={styles['note']}>
        <LiveText
          live={live.needs}
          of={([shock, outcome]) => recoveryNeeds(shock, outcome, text)}
        />
      </p>
    </div>
  )
}

/** Returns the edit that changes the shocks. */
function changingShocks(change: (shocks: readonly ShockChoice[]) => readonly ShockChoice[]): Edit {
  return (selection) => ({ ...selection, shocks: change(selection.shocks ?? []) })
}

/**
 * Returns the year that a shock moves to: the one wanted, or the next one on from where it is that no
 * other shock has, since a year has at most one; its own where there is none.
 */
function freeYear(
  shocks: readonly ShockChoice[],
  index: number,
  wanted: Year,
  [first, last]: readonly [Year, Year],
): Year {
  const own = shocks[index]?.year ?? wanted
  const taken = new Set(shocks.flatMap(({ year }, at) => (at === index ? [] : [year])))
  const step = wanted < own ? -1 : 1
  let year = wanted
  while (taken.has(year)) year += step
  return year !== wanted && (year < first || year > last) ? own : year
}

function isDragged(): boolean {
  return selectDragged(draft.getState()) !== null
}

/** Says what growth makes good a fall: to the level before, and as the shock is set. */
function recoveryNeeds(
  { year, change, recovery }: ShockChoice,
  { base, projection: { total } }: Outcome,
  { t, percent, year: yearName }: Text,
): string {
  if (change >= 0) return ''
  const left = 1 + change / 100
  const [whole, yearly] = [requiredGrowth(left, 1, 1), requiredGrowth(left, 1, 2)]
  if (whole === null || yearly === null) return t('scenario.shockLost')

  const at = year - base.year
  const asSet = requiredGrowth(total[at] ?? 0, total[at + recovery] ?? 0, recovery)
  const first = t('scenario.shockRegain', { whole: percent(whole), yearly: percent(yearly) })
  if (asSet === null) return first
  const second = t('scenario.shockAsSet', {
    growth: percent(asSet),
    year: yearName(year + recovery, base.calendar),
  })
  return t('sentence.two', { first, second })
}
