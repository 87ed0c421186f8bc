import { NumberField } from '#ui/fields/NumberField.tsx'
import { SliderField } from '#ui/fields/SliderField.tsx'
import type { LeverRow, Reference } from '#datasets/referenceSchemas.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { strengthOf } from '#figures/words/leverStrength.ts'
import { useText } from '#i18n/useText.ts'
import type { LeverChoice } from '#state/link/selection.ts'
import { BOUNDS } from '#state/link/parts.ts'
import { useCurrentSelection, type Edit } from '#state/session/useSelection.ts'
import { LeverBasis } from './LeverBasis.tsx'
import { leverFirstYear } from './leverFirstYear.ts'
import { LeverMarks } from './LeverMarks.tsx'
import styles from './LeverPanel.module.css'
import { PhaseLine } from './PhaseLine.tsx'

type LeverCardProps = Readonly<{ lever: LeverRow; viewState: ViewState; reference: Reference }>

/** One lever: its strength and first year, its effect over time, its caveat and its evidence. */
export function LeverCard({ lever, viewState, reference }: LeverCardProps) {
  const text = useText()
  const { t, plain, year: yearOf } = text
  const { id, name, neutral, unit } = lever
  const { pair, change, chosen } = viewState
  const choice = useCurrentSelection(({ levers }) => levers?.find((each) => each.lever === id))
  const setting = choice ?? { lever: id, strength: neutral, year: leverFirstYear(viewState) }
  const display = displayUnits(lever)
  const withStrength = (strength: number): Edit => moved({ ...setting, strength }, neutral)
  const startIn = (year: number): Edit => moved({ ...setting, year }, neutral)

  return (
    <div role="group" aria-label={name} className={styles['card']} data-lever={id}>
      <SliderField
        label={name}
        range={display.range}
        value={display.fromLink(setting.strength)}
        standard={display.fromLink(neutral)}
        unit={t(`levers.unit.${unit}`)}
        format={plain}
        onDrag={(value) => change.drag(withStrength(display.toLink(value)), `lever.${id}`)}
        onCommit={(value) => change.commit(withStrength(display.toLink(value)), `lever.${id}`)}
      />
      <LeverMarks
        lever={lever}
        strength={setting.strength}
        onTake={(value) => change.commit(withStrength(value), `lever.${id}`)}
      />
      <p className={styles['meaning']}>{lever.meaning}</p>
      {choice ? (
        <div className={styles['year']}>
          <NumberField
            label={t('levers.yearOf', { lever: name })}
            value={choice.year}
            range={{ ...BOUNDS.year, min: chosen.outcome.base.year + 1, step: 1, isWhole: true }}
            format={(value) => yearOf(value, 'gregorian')}
            onCommit={(value) => change.commit(startIn(value), `lever.${id}.year`)}
          />
        </div>
      ) : null}
      <div className={styles['effect']}>
        <PhaseLine lever={lever} />
        <p>{strengthOf(lever, pair, text)}</p>
      </div>
      <p className={styles['caveat']}>{lever.caveat}</p>
      <LeverBasis {...{ lever, pair, reference }} />
    </div>
  )
}

/** Returns the edit that sets a lever; at its neutral strength, it is removed from the link. */
function moved(next: LeverChoice, neutral: number): Edit {
  return (selection) => {
    const levers = selection.levers ?? []
    const isNew = !levers.some(({ lever }) => lever === next.lever)
    const all = isNew
      ? [...levers, next]
      : levers.map((each) => (each.lever === next.lever ? next : each))
    return {
      ...selection,
      levers: all.filter((each) => each !== next || next.strength !== neutral),
    }
  }
}

/** Converts between link and slider: shares are shown in per cent, other units unchanged. */
function displayUnits({ unit, minimum, maximum, step }: LeverRow) {
  const factor = unit === 'share' ? 100 : 1
  const fromLink = (value: number) => Number((value * factor).toFixed(6))
  return {
    range: { min: fromLink(minimum), max: fromLink(maximum), step: fromLink(step) },
    fromLink,
    toLink: (value: number) => Number((value / factor).toFixed(8)),
  }
}
