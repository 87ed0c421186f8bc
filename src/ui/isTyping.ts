/** Types of inputs without text, in which the keys apply to the app. */
const NOT_TYPED = new Set(['range', 'radio', 'checkbox', 'file'])

/** Whether the target of a key takes text. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !NOT_TYPED.has(target.type)
}
