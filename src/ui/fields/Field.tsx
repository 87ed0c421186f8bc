import type { ReactNode } from 'react'
import styles from './Field.module.css'

type FieldProps = Readonly<{
  /** The id of the control; its hint has the id `${id}-hint`. */
  id: string
  label: string
  isLabelHidden?: boolean
  hint?: string | undefined
  children: ReactNode
}>

/** A label above a control, and a hint below it. */
export function Field({ id, label, isLabelHidden = false, hint, children }: FieldProps) {
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={isLabelHidden ? 'visuallyHidden' : styles['label']}>
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  )
}
