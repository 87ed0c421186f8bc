import { LiveText } from '#ui/live/LiveText.tsx'
import { SliderField } from '#ui/fields/SliderField.tsx'
import type { LeverRow, Reference } from '#datasets/referenceSchemas.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { furthestPosition, strengthOf } from '#figures/words/leverStrength.ts'
import { useText } from '#i18n/useText.ts'
import { LeverBasis } from './LeverBasis.tsx'
import { LeverMarks } from './LeverMarks.tsx'
import styles from './LeverPanel.module.css'
import { PhaseLine } from './PhaseLine.tsx'
import { displayUnits, useLeverSetting } from './useLeverSetting.ts'

type LeverDetailsProps = Readonly<{ lever: LeverRow; viewState: ViewState; reference: Reference }>

/** A lever's slider and named strengths, its effect over time, its caveat and its evidence. */
export function LeverDetails({ lever, viewState, reference }: LeverDetailsProps) {
  const text = useText()
  const { t, unrounded } = text
  const { id, name, neutral, unit } = lever
  const { pair, change } = viewState
  const { strength, shown, isMoved, withStrength } = useLeverSetting(lever, viewState)
  const display = displayUnits(lever)

  return (
    <div className={styles['details']}>
      <SliderField
        label={t('leverPanel.strengthOf', { lever: name })}
        range={display.range}
        live={shown}
        standard={display.fromLink(neutral)}
        unit={t(`levers.unit.${unit}`)}
        format={unrounded}
        onDrag={(value) => change.drag(withStrength(display.toLink(value)), `lever.${id}`)}
        onCommit={(value) => change.commit(withStrength(display.toLink(value)), `lever.${id}`)}
      />
      <LeverMarks
        lever={lever}
        strength={strength}
        onTake={(value) => change.commit(withStrength(value), `lever.${id}`)}
      />
      <p className={styles['meaning']}>{lever.meaning}</p>
      <div className={styles['effect']}>
        <PhaseLine lever={lever} />
        <p>
          <LiveText
            live={strength}
            of={(moved) => strengthOf(lever, isMoved ? moved : furthestPosition(lever), pair, text)}
          />
        </p>
      </div>
      <p className={styles['caveat']}>{lever.caveat}</p>
      <LeverBasis {...{ lever, pair, reference }} />
    </div>
  )
}
