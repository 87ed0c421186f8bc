import { createEvent, fireEvent, render } from '@testing-library/react'
import { useRef } from 'react'
import { expect, it, vi } from 'vitest'
import { useCopiedInputs } from '#ui/fields/useCopiedInputs.ts'

function Sentence() {
  const sentence = useRef<HTMLParagraphElement>(null)
  useCopiedInputs(sentence)
  return (
    <>
      <p ref={sentence}>
        From <input defaultValue="$3 bn" /> to <b>$10 bn</b>.
      </p>
      <p id="other">Something else</p>
    </>
  )
}

/** Copies what is selected; returns the event and what was put on the clipboard, by its type. */
function copy(target: Element, from: Node, to: Node) {
  document.getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length)
  const copied: Record<string, string> = {}
  const setData = vi.fn<(type: string, text: string) => void>((type, text) => {
    copied[type] = text
  })
  const event = createEvent.copy(target, { clipboardData: { setData } })
  fireEvent(target, event)
  return { copied, isOwn: event.defaultPrevented }
}

it('puts the numbers of a sentence into what is copied from it', () => {
  const { container } = render(<Sentence />)
  const [sentence] = container.querySelectorAll('p')
  if (!sentence) throw new Error('The sentence is missing.')
  const before = container.innerHTML

  const { copied } = copy(sentence, sentence, sentence)
  expect(copied['text/plain']).toBe('From $3 bn to $10 bn.')
  expect(copied['text/html']).toMatch(/^<div[^>]*>From \$3 bn to <b>\$10 bn<\/b>\.<\/div>$/)
  expect(copy(document.body, container, container).copied['text/plain']).toContain('From $3 bn to')
  expect(container.innerHTML).toBe(before)
})

it('leaves other text, and what is selected within an input, to the browser', () => {
  const { container } = render(<Sentence />)
  const [input, other] = [container.querySelector('input'), container.querySelector('#other')]
  if (!input || !other) throw new Error('The page is not complete.')
  expect(copy(other, other, other)).toEqual({ copied: {}, isOwn: false })
  expect(copy(input, container, container)).toEqual({ copied: {}, isOwn: false })
})
