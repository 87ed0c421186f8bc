import { useId, type ChangeEvent } from 'react'
import type { Option } from './option.ts'
import styles from './RadioGroup.module.css'

type RadioGroupProps<Value extends string> = Readonly<{
  label: string
  value: Value
  options: readonly Option<Value>[]
  onChange: (value: Value) => void
  isLabelHidden?: boolean
}>

/** One of several answers, in a native select; the hint of the chosen one stands below. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, value, options, onChange, isLabelHidden = false } = props
  const id = useId()
  const hint = options.find((option) => option.value === value)?.hint

  function onSelect({ currentTarget }: ChangeEvent<HTMLSelectElement>) {
    const chosen = options.find((option) => option.value === currentTarget.value)
    if (chosen) onChange(chosen.value)
  }

  return (
    <div className={styles['choice']}>
      <label htmlFor={id} className={isLabelHidden ? 'visuallyHidden' : styles['label']}>
        {label}
      </label>
      <select
        id={id}
        className={styles['select']}
        value={value}
        onChange={onSelect}
        aria-describedby={hint ? `${id}-hint` : undefined}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  )
}
