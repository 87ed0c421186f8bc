import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Disclosure } from '#ui/Disclosure.tsx'
import { renderIn } from './renderIn.tsx'

it('a disclosure shows more when asked, and says so', async () => {
  const onToggle = vi.fn<(isOpen: boolean) => void>()
  renderIn(
    <Disclosure summary="Data table" onToggle={onToggle}>
      Every number
    </Disclosure>,
  )
  expect(screen.getByText('Every number')).not.toBeVisible()
  await userEvent.click(screen.getByText('Data table'))
  expect(screen.getByText('Every number')).toBeVisible()
  await vi.waitFor(() => expect(onToggle.mock.calls).toEqual([[true]]))
})

it('a disclosure that starts open does not report it', async () => {
  const onToggle = vi.fn<(isOpen: boolean) => void>()
  renderIn(
    <Disclosure summary="Data table" open onToggle={onToggle}>
      Every number
    </Disclosure>,
  )
  expect(screen.getByText('Every number')).toBeVisible()
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(onToggle).not.toHaveBeenCalled()
})
