import { useId } from 'react'
import { Field } from './Field.tsx'
import styles from './Field.module.css'

type SearchFieldProps = Readonly<{
  label: string
  value: string
  onChange: (value: string) => void
  isLabelHidden?: boolean
  describedBy?: string
}>

/** A native search input; `onChange` is called for every keystroke. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, isLabelHidden = false, describedBy } = props
  const id = useId()

  return (
    <Field {...{ id, label, isLabelHidden }}>
      <input
        id={id}
        type="search"
        className={styles['search']}
        value={value}
        autoComplete="off"
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </Field>
  )
}
