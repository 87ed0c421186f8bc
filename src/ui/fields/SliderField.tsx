import { useId } from 'react'
import { useText } from '#i18n/useText.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { NumberField } from './NumberField.tsx'
import type { NumberRange } from './numberRange.ts'
import { Slider } from './Slider.tsx'
import styles from './SliderField.module.css'

type SliderFieldProps = Readonly<{
  label: string
  range: NumberRange
  value: number
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
  const { label, range, value, standard, unit, format, onDrag, onCommit } = props
  const { t } = useText()
  const id = useId()
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
        {...{ value, range, unit, format, onCommit }}
      />
      {value !== standard && (
        <IconButton
          icon="reset"
          label={t('slider.reset', { label, standard: formatWithUnit(standard) })}
          onClick={reset}
        />
      )}
      <div className={styles['track']}>
        <Slider
          mark={standard}
          valueText={formatWithUnit(value)}
          {...{ id, label, range, value, onDrag, onCommit }}
        />
      </div>
    </div>
  )
}
