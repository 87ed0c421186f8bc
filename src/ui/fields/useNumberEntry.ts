import { useId, useState, type ChangeEvent, type FocusEvent, type KeyboardEvent } from 'react'
import { useText } from '#i18n/useText.ts'
import type { Text } from '#i18n/text.ts'
import { stepped, type NumberRange } from './numberRange.ts'
import { parseNumber } from './parseNumber.ts'

type NumberEntry = Readonly<{
  value: number
  range: NumberRange
  unit: string
  /** Formats without the unit. */
  format: (value: number) => string
  onCommit: (value: number) => void
}>

/**
 * The text typed so far, the value it replaces (`over`), and the error message, if any. `text` is
 * `null` once a refused entry was left: then the value is shown again, with the message.
 */
type Draft = Readonly<{ text: string | null; over: number; problem: string | null }>

/**
 * Manages the state of a number input: commits on Enter, blur and arrow keys, and only numbers in range.
 *
 * @returns `typed`, the text in the input, or `null` while it shows the value; `problem`, the error
 *   message for the element with the id `${id}-problem`; `attributes` of the input
 */
export function useNumberEntry(entry: NumberEntry) {
  const { value, range } = entry
  const text = useText()
  const id = useId()
  const [draft, setDraft] = useState<Draft | null>(null)
  // A value changed by undo or a slider replaces what was typed before.
  if (draft && draft.over !== value) setDraft(null)

  function commit(isLeft: boolean) {
    if (draft?.text == null) return
    const checked = validated(draft.text, entry, text)
    if (checked.problem !== null) {
      return setDraft({
        ...draft,
        text: isLeft ? null : draft.text,
        problem: checked.problem,
      })
    }
    setDraft(null)
    if (checked.value !== value) entry.onCommit(checked.value)
  }

  function step(steps: number) {
    const typed = draft?.text == null ? null : readNumber(draft.text, entry, text)
    setDraft(null)
    const next = stepped(typed ?? value, steps, { ...range, ...range.accepts })
    if (next !== value) entry.onCommit(next)
  }

  function onKeyDown(event: KeyboardEvent) {
    const steps = stepsOf(event)
    if (steps !== 0) step(steps)
    else if (event.key === 'Enter') commit(false)
    else if (event.key === 'Escape' && draft) setDraft(null)
    else return
    // An Escape that discards the draft must not also close the dialog around it.
    event.preventDefault()
  }

  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) =>
    setDraft({ text: currentTarget.value, over: value, problem: null })
  const problem = draft?.problem ?? null
  const onFocus = ({ currentTarget }: FocusEvent<HTMLInputElement>) => currentTarget.select()
  const attributes = {
    ...inputAttributes(id, range, draft?.text == null ? null : problem),
    onBlur: () => commit(true),
    onFocus,
    onKeyDown,
    onChange,
  }
  return { id, typed: draft?.text ?? null, problem, attributes }
}

function inputAttributes(id: string, { min, isWhole }: NumberRange, problem: string | null) {
  return {
    dir: 'auto',
    // Phones offer a minus sign only on the full keyboard.
    inputMode: min < 0 ? 'text' : isWhole ? 'numeric' : 'decimal',
    autoComplete: 'off',
    'aria-invalid': problem !== null,
    'aria-errormessage': problem === null ? undefined : `${id}-problem`,
  } as const
}

type Validated = { problem: null; value: number } | { problem: string }

function validated(typed: string, entry: NumberEntry, text: Text): Validated {
  const { value, range, format } = entry
  const write = range.notation?.write ?? text.exact
  const { min, max } = range.accepts ?? range
  const limits = { min: write(min), max: write(max), kept: write(value) }
  const trimmed = typed.trim()
  if (!trimmed) return { problem: text.t('number.empty', limits) }

  // Blur on an unchanged, rounded text must not round the value itself.
  if (trimmed === format(value)) return { problem: null, value }
  const number = readNumber(trimmed, entry, text)
  if (number === null) return { problem: text.t('number.notNumber', { ...limits, found: trimmed }) }
  if (number < min || number > max)
    return { problem: text.t('number.outside', { ...limits, read: write(number) }) }
  if (range.isWhole && !Number.isInteger(number)) {
    return { problem: text.t('number.notWhole', { ...limits, found: trimmed }) }
  }
  return { problem: null, value: number }
}

function readNumber(typed: string, { range, unit }: NumberEntry, { locale }: Text): number | null {
  return range.notation ? range.notation.read(typed) : parseNumber(typed, locale, unit, range.scale)
}

function stepsOf({ key, shiftKey }: KeyboardEvent): number {
  if (key === 'ArrowUp') return shiftKey ? 10 : 1
  if (key === 'ArrowDown') return shiftKey ? -10 : -1
  return 0
}
