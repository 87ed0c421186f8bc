import { useId } from 'react'
import { useText } from '#i18n/useText.ts'
import { EntryProblem } from './EntryProblem.tsx'
import type { NumberRange } from './numberRange.ts'
import { inputModeFor, useNumberEntry } from './useNumberEntry.ts'
import styles from './NumberField.module.css'

type NumberFieldProps = Readonly<{
  label: string
  value: number
  range: NumberRange
  onCommit: (value: number) => void
  /** The number without its unit; by default as the language writes plain numbers. */
  format?: (value: number) => string
  unit?: string
  isLabelHidden?: boolean
  describedBy?: string
}>

/** A number to type, in the reader's own digits and separators. */
export function NumberField({ label, value, range, onCommit, ...rest }: NumberFieldProps) {
  const { plain } = useText()
  const { format = plain, unit = '', isLabelHidden = false, describedBy } = rest
  const { draft, ...entry } = useNumberEntry({ value, range, unit, format, onCommit })
  const id = useId()
  const problem = draft?.problem ?? null
  const shown = draft?.text ?? format(value)

  return (
    <div className={styles['field']}>
      <label htmlFor={`${id}-input`} className={isLabelHidden ? 'visuallyHidden' : styles['label']}>
        {label}
      </label>
      <span className={styles['entry']}>
        <input
          {...entry}
          id={`${id}-input`}
          dir="auto"
          value={shown}
          size={Math.max(4, shown.length)}
          inputMode={inputModeFor(range)}
          autoComplete="off"
          aria-invalid={problem !== null}
          aria-errormessage={problem === null ? undefined : `${id}-problem`}
          aria-describedby={described(id, unit, problem, describedBy)}
        />
        {unit && (
          <span id={`${id}-unit`} dir="auto" className={styles['unit']}>
            {unit}
          </span>
        )}
      </span>
      <EntryProblem id={`${id}-problem`}>{problem}</EntryProblem>
    </div>
  )
}

function described(
  id: string,
  unit: string,
  problem: string | null,
  more = '',
): string | undefined {
  const ids = [unit && `${id}-unit`, problem && `${id}-problem`, more]
  return ids.filter(Boolean).join(' ') || undefined
}
