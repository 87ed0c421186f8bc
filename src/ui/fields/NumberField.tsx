import { useText } from '#i18n/useText.ts'
import { useLiveElements } from '#ui/live/useLiveElements.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { EntryProblem } from './EntryProblem.tsx'
import { Field } from './Field.tsx'
import type { NumberRange } from '#ui/numbers/numberRange.ts'
import { useNumberEntry } from './useNumberEntry.ts'
import styles from './NumberField.module.css'

type NumberFieldProps = Readonly<{
  label: string
  live: ReadonlyStore<number>
  range: NumberRange
  onDrag: (value: number) => void
  onCommit: (value: number) => void
  /** Formats without the unit; by default every digit. */
  format?: (value: number) => string
  unit?: string
  isLabelHidden?: boolean
  describedBy?: string
}>

/** A number input that reads the digits and separators of the reader's locale. */
export function NumberField({ label, live, range, ...options }: NumberFieldProps) {
  const { unrounded } = useText()
  const { format = unrounded, unit = '', isLabelHidden = false, describedBy = '' } = options
  const { onDrag, onCommit } = options
  const entry = useNumberEntry({
    value: live.getState(),
    range,
    unit,
    format,
    onDrag,
    onCommit,
  })
  const { id, typed, problem, attributes } = entry
  const element = useLiveElements(
    live,
    (value) => ({ input: { value: typed ?? format(value) } }),
    'turn',
  )
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
      <EntryProblem entry={entry} unit={unit} />
    </Field>
  )
}
