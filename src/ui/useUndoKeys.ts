import { useEffect } from 'react'
import { isTyping } from './isTyping.ts'
import { undoKey } from './undoKey.ts'

type UndoActions = Readonly<{ undo: () => void; redo: () => void }>

/**
 * Ctrl+Z (Cmd+Z) undoes, with Shift redoes. Where text is typed, the browser does, unless the input
 * has prevented that because nothing typed in it is left to undo.
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
