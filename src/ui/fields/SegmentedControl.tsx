import { useId } from 'react'
import type { Option } from './option.ts'
import styles from './SegmentedControl.module.css'

type SegmentedControlProps<Value extends string> = Readonly<{
  label: string
  value: Value
  options: readonly Option<Value>[]
  onChange: (value: Value) => void
  isLabelHidden?: boolean
}>

/** One of a few answers, all in sight: native radio buttons drawn as segments. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
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
