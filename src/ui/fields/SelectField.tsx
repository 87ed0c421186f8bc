import { useId, type ChangeEvent } from 'react'
import { Field } from './Field.tsx'
import type { SingleChoiceProps } from './option.ts'
import styles from './Field.module.css'

/** A native select with its label; the hint of the selected option is below. */
export function SelectField<Value extends string>(props: SingleChoiceProps<Value>) {
  const { label, value, options, onChange, isLabelHidden = false } = props
  const id = useId()
  const hint = options.find((option) => option.value === value)?.hint

  function onSelect({ currentTarget }: ChangeEvent<HTMLSelectElement>) {
    const selected = options.find((option) => option.value === currentTarget.value)
    if (selected) onChange(selected.value)
  }

  return (
    <Field {...{ id, label, isLabelHidden, hint }}>
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
    </Field>
  )
}
