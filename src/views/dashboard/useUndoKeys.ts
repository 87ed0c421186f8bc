import { useEffect } from 'react'
import type { Change } from '#state/useSelection.ts'

/** Ctrl+Z (Cmd+Z) undoes, with Shift redoes; inside a text field they stay the browser's own. */
export function useUndoKeys({ undo, redo }: Change): void {
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

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'range' && target.type !== 'radio'
}
