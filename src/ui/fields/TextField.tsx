import { useId } from 'react'
import styles from './TextField.module.css'

type TextFieldProps = Readonly<{
  label: string
  value: string
  onChange: (value: string) => void
  /** How to fill it in; stands below. */
  hint?: string
  placeholder?: string
  /** Running text, in a field that grows with it. */
  isLong?: boolean
  /** For those who lead to the field. */
  id?: string
}>

/** Words to type; every letter counts at once. */
export function TextField({ label, value, onChange, ...rest }: TextFieldProps) {
  const { hint, placeholder, isLong = false } = rest
  const own = useId()
  const id = rest.id ?? own
  const field = {
    id,
    value,
    placeholder,
    // An empty field takes the direction of the page, and so does what stands in for its words.
    dir: value === '' ? undefined : ('auto' as const),
    className: styles['input'],
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange(currentTarget.value),
  }

  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      {isLong ? <textarea {...field} rows={3} /> : <input {...field} autoComplete="off" />}
      {hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  )
}
