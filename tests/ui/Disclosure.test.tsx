import { fireEvent, screen } from '@testing-library/react'
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
  const details = screen.getByRole('group')
  await new Promise((told) => details.addEventListener('toggle', told, { once: true }))
  expect(onToggle).not.toHaveBeenCalled()
})

it('renders its content on click, before the toggle event', () => {
  renderIn(
    <Disclosure summary="More" onlyWhileOpen>
      Every number
    </Disclosure>,
  )
  fireEvent.click(screen.getByText('More'))
  expect(screen.getByText('Every number')).toBeVisible()
})

it('can mount its content only while it is open', async () => {
  renderIn(
    <Disclosure summary="More" onlyWhileOpen>
      Every number
    </Disclosure>,
  )
  expect(screen.queryByText('Every number')).toBeNull()
  await userEvent.click(screen.getByText('More'))
  expect(await screen.findByText('Every number')).toBeVisible()
  await userEvent.click(screen.getByText('More'))
  await vi.waitFor(() => expect(screen.queryByText('Every number')).toBeNull())
})
