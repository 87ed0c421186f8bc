import styles from './Checkbox.module.css'

type CheckboxProps = Readonly<{
  label: string
  isChecked: boolean
  onChange: (isChecked: boolean) => void
}>

/** A native checkbox with its label. */
export function Checkbox({ label, isChecked, onChange }: CheckboxProps) {
  return (
    <label className={styles['checkbox']}>
      <input
        type="checkbox"
        checked={isChecked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  )
}
