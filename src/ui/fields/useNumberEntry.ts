import { useState, type ChangeEvent, type KeyboardEvent } from 'react'
import { useText } from '#i18n/useText.ts'
import type { Text } from '#i18n/text.ts'
import { stepped, type NumberRange } from './numberRange.ts'
import { parseNumber } from './parseNumber.ts'

type NumberEntry = Readonly<{
  value: number
  range: NumberRange
  unit: string
  /** A number as the field shows it, without its unit. */
  format: (value: number) => string
  onCommit: (value: number) => void
}>

/** What was typed over which value, and what is wrong with it. */
type Draft = Readonly<{ text: string; over: number; problem: string | null }>

/**
 * A number being typed: nothing is committed until Enter, blur or an arrow key, and never anything
 * that is no number in range. `draft` is what was typed, or `null` while the value is shown.
 */
export function useNumberEntry(entry: NumberEntry) {
  const { value, range } = entry
  const text = useText()
  const [draft, setDraft] = useState<Draft | null>(null)
  // A value that changed underneath (undo, a slider) wins over what was typed before.
  if (draft && draft.over !== value) setDraft(null)

  function leave() {
    if (!draft) return
    const judged = judge(draft.text, entry, text)
    if (judged.problem !== null) return setDraft({ ...draft, problem: judged.problem })
    setDraft(null)
    if (judged.value !== value) entry.onCommit(judged.value)
  }

  function step(steps: number) {
    const typed = draft && parseNumber(draft.text, text.locale, entry.unit)
    setDraft(null)
    const next = stepped(typed ?? value, steps, range)
    if (next !== value) entry.onCommit(next)
  }

  function onKeyDown(event: KeyboardEvent) {
    const steps = stepsOf(event)
    if (steps !== 0) step(steps)
    else if (event.key === 'Enter') leave()
    else if (event.key === 'Escape' && draft) setDraft(null)
    else return
    // An Escape that puts a number back must not also close the dialog around it.
    event.preventDefault()
  }

  return {
    draft,
    onBlur: leave,
    onKeyDown,
    onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) =>
      setDraft({ text: currentTarget.value, over: value, problem: null }),
  }
}

/** Phones offer a minus sign only on the full keyboard. */
export function inputModeFor({ min, isWhole }: NumberRange) {
  if (min < 0) return 'text'
  return isWhole ? 'numeric' : 'decimal'
}

type Judged = { problem: null; value: number } | { problem: string }

function judge(typed: string, { value, range, unit, format }: NumberEntry, text: Text): Judged {
  const { min, max } = range
  const limits = { min: format(min), max: format(max), kept: format(value) }
  const found = typed.trim()
  if (!found) return { problem: text.t('number.empty', limits) }

  // Leaving a rounded value as it is shown must not round the value itself.
  if (found === format(value)) return { problem: null, value }
  const number = parseNumber(found, text.locale, unit)
  if (number === null) return { problem: text.t('number.notNumber', { ...limits, found }) }
  if (number < min || number > max)
    return { problem: text.t('number.outside', { ...limits, found }) }
  if (range.isWhole && !Number.isInteger(number)) {
    return { problem: text.t('number.notWhole', { ...limits, found }) }
  }
  return { problem: null, value: number }
}

function stepsOf({ key, shiftKey }: KeyboardEvent): number {
  if (key === 'ArrowUp') return shiftKey ? 10 : 1
  if (key === 'ArrowDown') return shiftKey ? -10 : -1
  return 0
}
