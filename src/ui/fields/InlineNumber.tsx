import { useEffect, useState, type FocusEvent } from 'react'
import { useText } from '#i18n/useText.ts'
import { LiveText } from '#ui/live/LiveText.tsx'
import { useLiveElements } from '#ui/live/useLiveElements.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { EntryProblem } from './EntryProblem.tsx'
import type { NumberRange } from '#ui/numbers/numberRange.ts'
import { useNumberEntry } from './useNumberEntry.ts'
import styles from './InlineNumber.module.css'

/** A number, and how it is displayed while the input has no focus, unit included: $3.13 bn. */
export type ShownNumber = Readonly<{ value: number; text: string }>

type InlineNumberProps = Readonly<{
  label: string
  live: ReadonlyStore<ShownNumber>
  range: NumberRange
  /** Shown after the bare number while the input has focus. */
  unit?: string
  onDrag: (value: number) => void
  onCommit: (value: number) => void
  /** True for the result of the calculation, which is read-only. */
  isUnknown?: boolean
}>

/** An editable number inside a sentence. */
export function InlineNumber({ isUnknown = false, ...props }: InlineNumberProps) {
  if (!isUnknown) return <EditableNumber {...props} />

  // Not live: screen readers would announce it sixty times a second while a slider moves. Without a
  // label, which they would read in place of the number.
  return (
    <output dir="auto" aria-live="off" className={styles['unknown']}>
      <LiveText live={props.live} of={({ text }) => text} />
    </output>
  )
}

/** Browsers without `field-sizing` make a field about one letter wider than `size` letters. */
const SPARE = 1

function EditableNumber(props: Omit<InlineNumberProps, 'isUnknown'>) {
  const { label, live, range, unit = '', onDrag, onCommit } = props
  const { isFocused, onFocus, onLeave } = useSelectedOnFocus()
  const { unrounded: format } = useText()
  const entry = useNumberEntry({
    value: live.getState().value,
    range,
    unit,
    format,
    onDrag,
    onCommit,
  })
  const { id, typed, problem, attributes } = entry
  const element = useLiveElements(
    live,
    ({ value, text }) => {
      const displayed = typed ?? (isFocused ? format(value) : text)
      return { input: { value: displayed, size: Math.max(1, displayed.length - SPARE) } }
    },
    'turn',
  )

  // The formatted value has its own.
  const isUnitShown = isFocused && unit !== ''
  const descriptions = [isUnitShown && `${id}-unit`, problem && `${id}-problem`]

  function onBlur() {
    onLeave()
    attributes.onBlur()
  }

  return (
    <>
      <input
        {...attributes}
        {...element('input')}
        onFocus={onFocus}
        onBlur={onBlur}
        className={styles['number']}
        aria-label={label}
        aria-describedby={descriptions.filter(Boolean).join(' ') || undefined}
      />
      {isUnitShown ? (
        <span id={`${id}-unit`} dir="auto" className={styles['unit']}>
          {unit}
        </span>
      ) : null}
      <EntryProblem entry={entry} unit={unit} />
    </>
  )
}

/** Selects the text on focus: formatted and bare number are swapped then, which clears the selection. */
function useSelectedOnFocus() {
  const [focused, setFocused] = useState<HTMLInputElement | null>(null)

  useEffect(() => focused?.select(), [focused])

  return {
    isFocused: focused !== null,
    onFocus: ({ currentTarget }: FocusEvent<HTMLInputElement>) => setFocused(currentTarget),
    onLeave: () => setFocused(null),
  }
}
