import { useId } from 'react'
import type { SingleChoiceProps } from './option.ts'
import styles from './SegmentedControl.module.css'

/** A native radio group, shown as a row of segments. */
export function SegmentedControl<Value extends string>(props: SingleChoiceProps<Value>) {
  const { label, value, options, onChange, isLabelHidden = false } = props
  const name = useId()

  return (
    <fieldset className={styles['segments']}>
      <legend className={isLabelHidden ? 'visuallyHidden' : styles['label']}>{label}</legend>
      <div className={styles['row']}>
        {options.map((option) => (
          <label key={option.value} className={styles['segment']} title={option.hint}>
            <input
              type="radio"
              className="visuallyHidden"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
