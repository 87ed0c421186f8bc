type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** Returns what a pressed key does: Ctrl+Z (Cmd+Z) undoes, with Shift or as Ctrl+Y it redoes. */
export function undoKey({ key, ctrlKey, metaKey, shiftKey }: PressedKey): 'undo' | 'redo' | null {
  if (!ctrlKey && !metaKey) return null
  const letter = key.toLowerCase()
  if (letter === 'y' || (shiftKey && letter === 'z')) return 'redo'
  return letter === 'z' ? 'undo' : null
}
