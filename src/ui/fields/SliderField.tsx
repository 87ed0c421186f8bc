import { useId } from 'react'
import { useStore } from 'zustand'
import { useText } from '#i18n/useText.ts'
import { IconButton } from '#ui/IconButton.tsx'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { NumberField } from './NumberField.tsx'
import type { NumberRange } from '#ui/numbers/numberRange.ts'
import { Slider } from './Slider.tsx'
import styles from './SliderField.module.css'

type SliderFieldProps = Readonly<{
  label: string
  range: NumberRange
  live: ReadonlyStore<number>
  /** The default, which the reset button restores. */
  standard: number
  unit: string
  /** Formats without the unit. */
  format: (value: number) => string
  onDrag: (value: number) => void
  onCommit: (value: number) => void
}>

/** A slider with a number field and a reset button. */
export function SliderField(props: SliderFieldProps) {
  const { label, range, live, standard, unit, format, onDrag, onCommit } = props
  const { t } = useText()
  const id = useId()
  const isMoved = useStore(live, (value) => value !== standard)
  const formatWithUnit = (number: number) =>
    unit ? t('number.withUnit', { number: format(number), unit }) : format(number)

  function reset() {
    // The change unmounts the button, so the focus must move first.
    document.getElementById(id)?.focus()
    onCommit(standard)
  }

  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <NumberField
        label={t('slider.exact', { label })}
        isLabelHidden
        {...{ live, range, unit, format, onDrag, onCommit }}
      />
      {isMoved && (
        <IconButton
          icon="reset"
          label={t('slider.reset', { label, standard: formatWithUnit(standard) })}
          onClick={reset}
        />
      )}
      <div className={styles['track']}>
        <Slider
          mark={standard}
          valueText={formatWithUnit}
          {...{ id, label, range, live, onDrag, onCommit }}
        />
      </div>
    </div>
  )
}
