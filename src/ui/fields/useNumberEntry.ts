import {
  useId,
  useState,
  type ChangeEvent,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
} from 'react'
import { useText } from '#i18n/useText.ts'
import { undoKey } from '#ui/useUndoKeys.ts'
import {
  checkedEntry,
  parsedEntry,
  type NumberTarget,
  type RefusedEntry,
} from '#ui/numbers/checkedEntry.ts'
import { stepped, type NumberRange } from '#ui/numbers/numberRange.ts'
import { useGesture } from './useGesture.ts'

type NumberEntryProps = NumberTarget &
  Readonly<{
    /** Called for every step while an arrow key is held. */
    onDrag: (value: number) => void
    /** Called once per entry, and once per gesture of an arrow key. */
    onCommit: (value: number) => void
  }>

/**
 * The text typed so far, the value it replaces (`over`), and the error message, if any. `text` is
 * `null` once a refused entry was left: then the value is shown again, with the message.
 */
type Draft = Readonly<{ text: string | null; over: number; problem: RefusedEntry | null }>

export type NumberEntry = ReturnType<typeof useNumberEntry>

/**
 * Manages the state of a number input: commits on Enter, blur and release of arrow keys, and only
 * numbers in range.
 *
 * @returns `typed`, the text in the input, or `null` while it shows the value; `problem`, for the
 *   element with the id `${id}-problem`; `choose`, which answers its question; `attributes` of the
 *   input
 */
export function useNumberEntry(entry: NumberEntryProps) {
  const { value, range, onCommit } = entry
  const text = useText()
  const id = useId()
  const [draft, setDraft] = useState<Draft | null>(null)
  const gesture = useGesture(entry)
  // A value changed by undo or a slider replaces what was typed before.
  if (draft && draft.over !== value) setDraft(null)
  const typed = draft?.text ?? null

  function commit(isLeft: boolean) {
    if (typed === null) return
    const checked = checkedEntry(typed, entry, text)
    if (checked.problem === null) choose(checked.value)
    else setDraft({ text: isLeft ? null : typed, over: value, problem: checked.problem })
  }

  function choose(chosen: number) {
    setDraft(null)
    if (chosen !== value) onCommit(chosen)
  }

  function step(steps: number) {
    const parsed = typed === null ? null : parsedEntry(typed, entry, text)
    setDraft(null)
    const from = gesture.lastValue() ?? (parsed?.ok ? parsed.value : value)
    const next = stepped(from, steps, { ...range, ...range.accepts })
    if (next !== (gesture.lastValue() ?? value)) gesture.drag(next)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event)) return
    const steps = stepsOf(event)
    // Another key may type into the value, or ask for what the gesture has not committed yet.
    if (steps === 0) gesture.release()
    if (steps !== 0) step(steps)
    else if (event.key === 'Enter') commit(false)
    else if (draft && event.key === 'Escape') setDraft(null)
    else if (draft && undoKey(event) === 'undo') {
      setDraft(null)
      // Nothing on the page is to be undone yet.
      event.stopPropagation()
    } else if (undoKey(event) === null) return
    // An Escape that discards the draft must not also close the dialog around it, and the browser must not
    // bring back single letters of what was committed, which the page undoes.
    event.preventDefault()
  }

  function onPaste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text/plain').trim()
    if (!/[\n\r]/.test(pasted)) return
    // Some browsers would join the lines, and with them two numbers.
    event.preventDefault()
    setDraft({ text: typed, over: value, ...checkedEntry(pasted, entry, text) })
  }

  function onBlur() {
    gesture.leave()
    commit(true)
  }

  function onChange({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const isValue = currentTarget.value === entry.format(value)
    setDraft(isValue ? null : { text: currentTarget.value, over: value, problem: null })
  }

  const problem = draft?.problem ?? null
  const onFocus = ({ currentTarget }: FocusEvent<HTMLInputElement>) => currentTarget.select()
  const attributes = {
    ...inputAttributes(id, range, typed === null ? null : problem),
    onBlur,
    onFocus,
    onKeyDown,
    onKeyUp: gesture.releaseKey,
    onPaste,
    onChange,
  }
  return { id, typed, problem, choose, attributes }
}

function inputAttributes(id: string, { min, isWhole }: NumberRange, problem: RefusedEntry | null) {
  return {
    dir: 'auto',
    // Phones offer a minus sign only on the full keyboard.
    inputMode: min < 0 ? 'text' : isWhole ? 'numeric' : 'decimal',
    autoComplete: 'off',
    'aria-invalid': problem !== null,
    'aria-errormessage': problem === null ? undefined : `${id}-problem`,
  } as const
}

function stepsOf({ key, shiftKey }: KeyboardEvent): number {
  if (key === 'ArrowUp') return shiftKey ? 10 : 1
  if (key === 'ArrowDown') return shiftKey ? -10 : -1
  return 0
}

/** The code of every key that an input method takes. */
const INPUT_METHOD = 229

/** Whether a key belongs to an input method, of which Safari tells only by its code. */
function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === INPUT_METHOD
}
