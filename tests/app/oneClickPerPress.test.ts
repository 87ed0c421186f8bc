import { createEvent, fireEvent } from '@testing-library/react'
import { expect, test } from 'vitest'
import { oneClickPerPress } from '#app/oneClickPerPress.ts'

oneClickPerPress()

/** Whether the browser is kept from what it does on a key. */
function isPrevented(name: string, init: KeyboardEventInit): boolean {
  const element = document.body.appendChild(document.createElement(name))
  const event = createEvent.keyDown(element, init)
  fireEvent(element, event)
  element.remove()
  return event.defaultPrevented
}

test('a held Enter key presses a button once', () => {
  expect(isPrevented('button', { key: 'Enter' })).toBe(false)
  expect(isPrevented('button', { key: 'Enter', repeat: true })).toBe(true)
  expect(isPrevented('summary', { key: 'Enter', repeat: true })).toBe(true)
})

test('other held keys, and Enter in a text, repeat', () => {
  expect(isPrevented('button', { key: 'ArrowRight', repeat: true })).toBe(false)
  expect(isPrevented('textarea', { key: 'Enter', repeat: true })).toBe(false)
})
