import { useEffect, useMemo, useRef, useState } from 'react'
import { useText } from '#i18n/useText.ts'
import { EntryProblem } from './EntryProblem.tsx'
import type { NumberRange } from './numberRange.ts'
import { useNumberEntry } from './useNumberEntry.ts'
import styles from './InlineNumber.module.css'

type InlineNumberProps = Readonly<{
  label: string
  value: number
  /** The formatted value, unit included, displayed while the input has no focus: $3.13 bn. */
  text: string
  range: NumberRange
  /** Shown after the bare number while the input has focus. */
  unit?: string
  onCommit: (value: number) => void
  /** True for the result of the calculation, which is read-only. */
  isUnknown?: boolean
}>

/** An editable number inside a sentence. */
export function InlineNumber({ isUnknown = false, ...props }: InlineNumberProps) {
  if (!isUnknown) return <EditableNumber {...props} />

  // Not live: screen readers would announce it sixty times a second while a slider moves.
  return (
    <output dir="auto" aria-label={props.label} aria-live="off" className={styles['unknown']}>
      {props.text}
    </output>
  )
}

function EditableNumber(props: Omit<InlineNumberProps, 'isUnknown'>) {
  const { label, value, text, range, unit = '', onCommit } = props
  const { input, isFocused, setFocused } = useSelectedOnFocus()
  const format = useBareFormat()
  const { id, typed, problem, attributes } = useNumberEntry({
    value,
    range,
    unit,
    format,
    onCommit,
  })
  const displayed = typed ?? (isFocused ? format(value) : text)

  function onBlur() {
    setFocused(false)
    attributes.onBlur()
  }

  return (
    <>
      <input
        {...attributes}
        ref={input}
        onFocus={() => setFocused(true)}
        onBlur={onBlur}
        className={styles['number']}
        value={displayed}
        size={Math.max(1, displayed.length)}
        aria-label={label}
        aria-describedby={problem === null ? `${id}-unit` : `${id}-unit ${id}-problem`}
      />
      <span id={`${id}-unit`} dir="auto" className={styles['unit']} hidden={!isFocused || !unit}>
        {unit}
      </span>
      <EntryProblem id={`${id}-problem`}>{problem}</EntryProblem>
    </>
  )
}

/** Selects the text on focus: formatted and bare number are swapped then, which clears the selection. */
function useSelectedOnFocus() {
  const input = useRef<HTMLInputElement>(null)
  const [isFocused, setFocused] = useState(false)

  useEffect(() => {
    if (isFocused) input.current?.select()
  }, [isFocused])

  return { input, isFocused, setFocused }
}

/** Formats every digit of a value, without grouping, in the numerals of the reader's locale. */
function useBareFormat() {
  const { locale } = useText()
  return useMemo(() => {
    const bare = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 10 })
    return (value: number) => bare.format(value)
  }, [locale])
}
