import { useId, useState } from 'react'
import { useStore } from 'zustand'
import { constant } from '#ui/readonlyStore.ts'
import { NumberField } from '#ui/fields/NumberField.tsx'
import { Icon } from '#ui/icons.tsx'
import type { LeverRow, Reference } from '#datasets/referenceSchemas.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { yearNotation } from '#figures/words/yearNotation.ts'
import { useText } from '#i18n/useText.ts'
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
  const { t, year: yearOf, signedPercent } = text
  const [isOpen, setOpen] = useState(false)
  const detailsId = useId()
  const { id, name, unit } = lever
  const { known, live, change, chosen } = viewState
  const { strength, year, isMoved, withStrength, startIn } = useLeverSetting(lever, viewState)
  const display = displayUnits(lever)
  const notation = yearNotation(text, chosen.source.calendar)
  const effect = useStore(live, (outcome) => {
    if (!isMoved || known.levers === null) return null
    const { base, scenario } = outcome
    return shareOfLever(base, scenario, known.levers.model, id, lastYear(outcome))
  })

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
          live={constant(display.fromLink(strength))}
          range={display.range}
          unit={t(`levers.unit.${unit}`)}
          onDrag={(value) => change.drag(withStrength(display.toLink(value)), `lever.${id}`)}
          onCommit={(value) => change.commit(withStrength(display.toLink(value)), `lever.${id}`)}
        />
        {isMoved ? (
          <NumberField
            label={t('levers.yearOf', { lever: name })}
            isLabelHidden
            live={constant(year)}
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
          <span className={styles['unmoved']}>{yearOf(year, 'gregorian')}</span>
        )}
        <span className={isMoved ? '' : styles['unmoved']}>
          {effect !== null ? signedPercent(effect) : t('levers.noEffectYet')}
        </span>
      </div>
      <div id={detailsId}>
        {isOpen ? <LeverDetails {...{ lever, viewState, reference }} /> : null}
      </div>
    </div>
  )
}
