import { useId, useState } from 'react'
import { NumberField } from '#ui/fields/NumberField.tsx'
import { Icon } from '#ui/icons.tsx'
import { LiveText } from '#ui/live/LiveText.tsx'
import type { LeverRow, Reference } from '#datasets/referenceSchemas.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { yearNotation } from '#figures/words/yearNotation.ts'
import { useText } from '#i18n/useText.ts'
import type { Outcome } from '#model/outcome.ts'
import type { LeverModel } from '#model/levers/lever.ts'
import { shareOfLever } from '#model/levers/shareOfLever.ts'
import { BOUNDS } from '#state/link/parts.ts'
import { lastYear } from './lastYear.ts'
import { LeverDetails } from './LeverDetails.tsx'
import styles from './LeverPanel.module.css'
import { displayUnits, useLeverSetting } from './useLeverSetting.ts'

type LeverLineProps = Readonly<{ lever: LeverRow; viewState: ViewState; reference: Reference }>

/** One lever on a line: its name, which opens its details, its strength, first year and effect. */
export function LeverLine({ lever, viewState, reference }: LeverLineProps) {
  const text = useText()
  const { t, year: yearOf } = text
  const [isOpen, setOpen] = useState(false)
  const detailsId = useId()
  const { id, name, unit } = lever
  const { known, live, change, chosen } = viewState
  const { shown, year, isMoved, withStrength, startIn } = useLeverSetting(lever, viewState)
  const display = displayUnits(lever)
  const notation = yearNotation(text, chosen.source.calendar)

  return (
    <div role="group" aria-label={name} className={styles['lever']} data-lever={id}>
      <div className={styles['line']}>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={detailsId}
          className={styles['name']}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="chevron" />
          {name}
        </button>
        <NumberField
          label={name}
          isLabelHidden
          live={shown}
          range={display.range}
          unit={t(`levers.unit.${unit}`)}
          onDrag={(value) => change.drag(withStrength(display.toLink(value)), `lever.${id}`)}
          onCommit={(value) => change.commit(withStrength(display.toLink(value)), `lever.${id}`)}
        />
        {isMoved ? (
          <NumberField
            label={t('leverPanel.yearOf', { lever: name })}
            isLabelHidden
            live={year}
            range={{
              ...BOUNDS.year,
              min: chosen.outcome.base.year + 1,
              step: 1,
              isWhole: true,
              notation,
            }}
            format={notation.write}
            onDrag={(value) => change.drag(startIn(value), `lever.${id}.year`)}
            onCommit={(value) => change.commit(startIn(value), `lever.${id}.year`)}
          />
        ) : (
          <span className={styles['unmoved']}>{yearOf(year.getState(), 'gregorian')}</span>
        )}
        <span className={isMoved ? '' : styles['unmoved']}>
          {isMoved && known.levers ? (
            <LeverEffect id={id} live={live} model={known.levers.model} />
          ) : (
            t('leverPanel.noEffectYet')
          )}
        </span>
      </div>
      <div id={detailsId}>
        {isOpen ? <LeverDetails {...{ lever, viewState, reference }} /> : null}
      </div>
    </div>
  )
}

type LeverEffectProps = Readonly<{ id: string; model: LeverModel }> & Pick<ViewState, 'live'>

/** What a lever changes in the target's year, beside all others; follows a slider without a render. */
function LeverEffect({ id, live, model }: LeverEffectProps) {
  const { t, signedPercent } = useText()
  const inWords = (outcome: Outcome) => {
    const { base, scenario } = outcome
    const effect = shareOfLever(base, scenario, model, id, lastYear(outcome))
    return effect === null ? t('leverPanel.noEffectYet') : signedPercent(effect)
  }
  return <LiveText live={live} of={inWords} />
}
