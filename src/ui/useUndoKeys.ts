import { isTyping } from './isTyping.ts'
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
