import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useText } from '#i18n/useText.ts'
import { EntryProblem } from './EntryProblem.tsx'
import type { NumberRange } from './numberRange.ts'
import { inputModeFor, useNumberEntry } from './useNumberEntry.ts'
import styles from './InlineNumber.module.css'

type InlineNumberProps = Readonly<{
  label: string
  value: number
  /** How the sentence writes it at rest, unit included: $3.13 bn. */
  text: string
  range: NumberRange
  /** Shown beside the bare number while it is edited. */
  unit?: string
  onCommit: (value: number) => void
  /** True for the part that is worked out: it is told, not asked. */
  isUnknown?: boolean
}>

/** A number inside a running sentence that can be edited where it stands. */
export function InlineNumber({ isUnknown = false, ...props }: InlineNumberProps) {
  if (!isUnknown) return <EditableNumber {...props} />

  // Not live: a slider would have it spoken sixty times a second.
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
  const { draft, ...entry } = useNumberEntry({ value, range, unit, format, onCommit })
  const id = useId()
  const problem = draft?.problem ?? null
  const shown = draft?.text ?? (isFocused ? format(value) : text)

  function onBlur() {
    setFocused(false)
    entry.onBlur()
  }

  return (
    <>
      <input
        {...entry}
        ref={input}
        onFocus={() => setFocused(true)}
        onBlur={onBlur}
        className={styles['number']}
        dir="auto"
        value={shown}
        size={Math.max(1, shown.length)}
        inputMode={inputModeFor(range)}
        autoComplete="off"
        aria-label={label}
        aria-invalid={problem !== null}
        aria-errormessage={problem === null ? undefined : `${id}-problem`}
        aria-describedby={problem === null ? `${id}-unit` : `${id}-unit ${id}-problem`}
      />
      <span id={`${id}-unit`} dir="auto" className={styles['unit']} hidden={!isFocused || !unit}>
        {unit}
      </span>
      <EntryProblem id={`${id}-problem`}>{problem}</EntryProblem>
    </>
  )
}

/** Focus swaps the written number for the bare one, which loses the browser's own selection. */
function useSelectedOnFocus() {
  const input = useRef<HTMLInputElement>(null)
  const [isFocused, setFocused] = useState(false)

  useEffect(() => {
    if (isFocused) input.current?.select()
  }, [isFocused])

  return { input, isFocused, setFocused }
}

/** Every digit of the value, ungrouped, in the digits of the reader's locale. */
function useBareFormat() {
  const { locale } = useText()
  return useMemo(() => {
    const bare = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 10 })
    return (value: number) => bare.format(value)
  }, [locale])
}
