import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { SyntheticEvent } from 'react'
import { expect, it, vi } from 'vitest'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { renderIn } from './renderIn.tsx'

it('a button submits a form only when asked to', async () => {
  const onSubmit = vi.fn<(event: SyntheticEvent) => void>((event) => event.preventDefault())
  renderIn(
    <form onSubmit={onSubmit}>
      <Button>Look</Button>
      <IconButton icon="reset" label="Reset" />
      <Button type="submit" kind="strong">
        Send
      </Button>
    </form>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Look' }))
  await userEvent.click(screen.getByRole('button', { name: 'Reset' }))
  expect(onSubmit).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Send' }))
  expect(onSubmit).toHaveBeenCalledOnce()
})

it('an icon button has an accessible name, and its icon is hidden', () => {
  renderIn(<IconButton icon="undo" label="Undo the growth" disabled />)
  const button = screen.getByRole('button', { name: 'Undo the growth' })
  expect(button).toBeDisabled()
  expect(button.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
})
