import { useId } from 'react'
import styles from './SearchField.module.css'

type SearchFieldProps = Readonly<{
  label: string
  value: string
  onChange: (value: string) => void
  isLabelHidden?: boolean
  describedBy?: string
}>

/** Words to look for; every letter counts at once. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, isLabelHidden = false, describedBy } = props
  const id = useId()

  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={isLabelHidden ? 'visuallyHidden' : styles['label']}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        className={styles['input']}
        value={value}
        autoComplete="off"
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  )
}
