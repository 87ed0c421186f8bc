import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Notice } from '#ui/Notice.tsx'
import { renderIn } from './renderIn.tsx'

it('a notice is told politely, a problem at once, and neither by colour alone', () => {
  renderIn(
    <>
      <Notice kind="warning" title="One part of the link was ignored" />
      <Notice kind="problem" title="The figures did not arrive" />
    </>,
  )
  expect(screen.getByRole('status')).toHaveTextContent('Warning: One part of the link was ignored')
  expect(screen.getByRole('alert')).toHaveTextContent('Problem: The figures did not arrive')
  expect(screen.getByRole('alert').querySelector('svg')).toBeVisible()
})

it('a notice says more, offers what to do and goes away when asked', async () => {
  const onPress = vi.fn<() => void>()
  const onDismiss = vi.fn<() => void>()
  renderIn(
    <Notice
      kind="note"
      title="Nothing is kept"
      action={{ label: 'Try again', onPress }}
      onDismiss={onDismiss}
    >
      This window is private.
    </Notice>,
  )
  expect(screen.getByRole('status')).toHaveTextContent('This window is private.')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(onPress).toHaveBeenCalledOnce()
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss “Nothing is kept”' }))
  expect(onDismiss).toHaveBeenCalledOnce()
})

it('a notice without an action or a way out has no buttons', () => {
  renderIn(<Notice kind="note" title="Nothing is kept" />)
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
