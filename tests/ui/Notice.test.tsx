import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Notice } from '#ui/Notice.tsx'
import { renderIn } from './renderIn.tsx'

it('a note is a status, a problem an alert, and both name their kind in words', () => {
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

it('a notice shows its body, offers its action and can be dismissed', async () => {
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

it('a notice without action and onDismiss has no buttons', () => {
  renderIn(<Notice kind="note" title="Nothing is kept" />)
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
