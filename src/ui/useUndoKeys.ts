import { useEffect } from 'react'
import { isTyping } from './isTyping.ts'

type UndoActions = Readonly<{ undo: () => void; redo: () => void }>

/**
 * Ctrl+Z (Cmd+Z) undoes, with Shift redoes. Where text is typed, the browser does, unless the input
 * prevents that, as numbers do.
 */
export function useUndoKeys({ undo, redo }: UndoActions): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const way = undoKey(event)
      if (way === null || (isTyping(event.target) && !event.defaultPrevented)) return
      event.preventDefault()
      if (way === 'redo') redo()
      else undo()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}

type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** Returns what a pressed key does: Ctrl+Z (Cmd+Z) undoes, with Shift or as Ctrl+Y it redoes. */
export function undoKey({ key, ctrlKey, metaKey, shiftKey }: PressedKey): 'undo' | 'redo' | null {
  if (!ctrlKey && !metaKey) return null
  const letter = key.toLowerCase()
  if (letter === 'y' || (shiftKey && letter === 'z')) return 'redo'
  return letter === 'z' ? 'undo' : null
}
