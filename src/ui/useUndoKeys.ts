import { useEffect } from 'react'

type UndoActions = Readonly<{ undo: () => void; redo: () => void }>

/** Ctrl+Z (Cmd+Z) undoes, with Shift redoes; in text inputs the browser handles them. */
export function useUndoKeys({ undo, redo }: UndoActions): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { ctrlKey, metaKey, shiftKey, key, target } = event
      if (!(ctrlKey || metaKey) || isTyping(target)) return

      const isRedo = key.toLowerCase() === 'y' || (shiftKey && key.toLowerCase() === 'z')
      if (!isRedo && key.toLowerCase() !== 'z') return
      event.preventDefault()
      if (isRedo) redo()
      else undo()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}

/** Types of inputs without text, in which the keys apply to the app. */
const NOT_TYPED = new Set(['range', 'radio', 'checkbox', 'file'])

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !NOT_TYPED.has(target.type)
}
