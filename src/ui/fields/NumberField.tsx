import { useText } from '#i18n/useText.ts'
import { useLiveElements } from '#ui/live/useLiveElements.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { EntryProblem } from './EntryProblem.tsx'
import { Field } from './Field.tsx'
import type { NumberRange } from './numberRange.ts'
import { useNumberEntry } from './useNumberEntry.ts'
import styles from './NumberField.module.css'

type NumberFieldProps = Readonly<{
  label: string
  live: ReadonlyStore<number>
  range: NumberRange
  onCommit: (value: number) => void
  /** Formats without the unit; by default as the language writes plain numbers. */
  format?: (value: number) => string
  unit?: string
  isLabelHidden?: boolean
  describedBy?: string
}>

/** A number input that reads the digits and separators of the reader's locale. */
export function NumberField({ label, live, range, onCommit, ...options }: NumberFieldProps) {
  const { plain } = useText()
  const { format = plain, unit = '', isLabelHidden = false, describedBy = '' } = options
  const { id, typed, problem, attributes } = useNumberEntry({
    value: live.getState(),
    range,
    unit,
    format,
    onCommit,
  })
  const element = useLiveElements(live, (value) => ({ input: { value: typed ?? format(value) } }))
  const descriptions = [unit && `${id}-unit`, problem && `${id}-problem`, describedBy]

  return (
    <Field id={`${id}-input`} label={label} isLabelHidden={isLabelHidden}>
      <span className={styles['entry']}>
        <input
          {...attributes}
          {...element('input')}
          id={`${id}-input`}
          aria-describedby={descriptions.filter(Boolean).join(' ') || undefined}
        />
        {unit && (
          <span id={`${id}-unit`} dir="auto" className={styles['unit']}>
            {unit}
          </span>
        )}
      </span>
      <EntryProblem id={`${id}-problem`}>{problem}</EntryProblem>
    </Field>
  )
}
