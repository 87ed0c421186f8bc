import { useId } from 'react'
import { Field } from './Field.tsx'
import styles from './TextField.module.css'

type TextFieldProps = Readonly<{
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  placeholder?: string
  /** A textarea that grows with its text, instead of one line. */
  isLong?: boolean
  /** Given where something else moves the focus to the field. */
  id?: string
}>

/** A text input; `onChange` is called for every keystroke. */
export function TextField({ label, value, onChange, ...rest }: TextFieldProps) {
  const { hint, placeholder, isLong = false } = rest
  const generatedId = useId()
  const id = rest.id ?? generatedId
  const control = {
    id,
    value,
    placeholder,
    // An empty field takes the direction of the page, and with it its placeholder.
    dir: value === '' ? undefined : ('auto' as const),
    className: styles['input'],
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange(currentTarget.value),
  }

  return (
    <Field {...{ id, label, hint }}>
      {isLong ? <textarea {...control} rows={3} /> : <input {...control} autoComplete="off" />}
    </Field>
  )
}
