import { useEffect, type RefObject } from 'react'
import { isTyping } from '#ui/isTyping.ts'

/**
 * Makes what is copied from an element contain the text of the inputs in it, as it stands on screen:
 * browsers leave it out.
 */
export function useCopiedInputs(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function onCopy(event: ClipboardEvent) {
      const selection = document.getSelection()
      const element = container.current
      // Within an input, the browser copies what is selected there.
      if (!element || !selection || selection.isCollapsed || isTyping(event.target)) return
      if (!rangesOf(selection).some((range) => range.intersectsNode(element))) return

      const { text, html } = withInputsAsText(element, () => copied(selection))
      event.clipboardData?.setData('text/plain', text)
      event.clipboardData?.setData('text/html', html)
      event.preventDefault()
    }
    document.addEventListener('copy', onCopy)
    return () => document.removeEventListener('copy', onCopy)
  }, [container])
}

/** Calls `read` while the text of each input stands before it. */
function withInputsAsText<Result>(element: HTMLElement, read: () => Result): Result {
  const texts = [...element.querySelectorAll('input')].map((input) => {
    const text = document.createTextNode(input.value)
    input.before(text)
    return text
  })
  try {
    return read()
  } finally {
    for (const text of texts) text.remove()
  }
}

function copied(selection: Selection): Readonly<{ text: string; html: string }> {
  const box = document.createElement('div')
  box.append(...rangesOf(selection).map((range) => range.cloneContents()))
  for (const unwanted of box.querySelectorAll('input, script, template')) unwanted.remove()
  return { text: selection.toString(), html: new XMLSerializer().serializeToString(box) }
}

function rangesOf(selection: Selection): readonly Range[] {
  return Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index))
}
