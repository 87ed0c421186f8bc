import { act, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { useOnScreen } from '#charts/frame/useOnScreen.ts'
import { LiveText } from '#ui/live/LiveText.tsx'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { fakeFrames } from '../../support/frames.ts'

/** The latest observer. */
let notify: (entries: { isIntersecting: boolean }[]) => void = () => {}

class Observer {
  constructor(callback: typeof notify) {
    notify = callback
  }
  observe() {}
  disconnect() {}
}

function Card({ live }: Readonly<{ live: ReadonlyStore<number> }>) {
  const [box, onScreen] = useOnScreen<number, HTMLElement>(live)
  return (
    <figure ref={box}>
      <LiveText live={onScreen} of={(value) => `value ${value}`} />
    </figure>
  )
}

it('what is off screen is not written until it is seen', () => {
  const frames = fakeFrames()
  vi.stubGlobal('IntersectionObserver', Observer)
  const live = createStore(() => 1)
  render(<Card live={live} />)
  act(() => notify([{ isIntersecting: false }]))
  live.setState(2, true)
  frames.paint(2)
  expect(screen.getByText('value 1')).toBeVisible()
  act(() => notify([{ isIntersecting: true }]))
  frames.paint(1)
  expect(screen.getByText('value 2')).toBeVisible()
  live.setState(3, true)
  frames.paint(1)
  expect(screen.getByText('value 3')).toBeVisible()
  vi.unstubAllGlobals()
  frames.end()
})
