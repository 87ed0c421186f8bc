import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { announce } from '#ui/announcer.ts'
import { Announcer } from '#ui/Announcer.tsx'
import { renderIn } from './renderIn.tsx'

beforeEach(() => {
  vi.useFakeTimers()
  renderIn(<Announcer />)
})
afterEach(() => vi.useRealTimers())

const wait = () => act(async () => vi.advanceTimersByTime(400))

describe('the announcer', () => {
  it('reads the last message of a gesture only', async () => {
    announce('Growth 6 %')
    announce('Growth 7 %')
    expect(screen.getByRole('status')).not.toHaveTextContent('Growth')
    await wait()
    expect(screen.getByRole('status').textContent).toBe('Growth 7 %')
  })

  it('reads an equal message again', async () => {
    announce('Undone')
    await wait()
    const first = screen.getByText('Undone')
    announce('Undone')
    await wait()
    expect(screen.getByText('Undone')).not.toBe(first)
  })
})
