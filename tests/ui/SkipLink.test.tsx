import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { SkipLink } from '#ui/SkipLink.tsx'
import { renderIn } from './renderIn.tsx'

it('the skip link is the first tab stop and moves the focus without changing the address', async () => {
  renderIn(
    <>
      <SkipLink target="main">To the figures</SkipLink>
      <button type="button">Menu</button>
      <main id="main" tabIndex={-1} />
    </>,
  )
  await userEvent.tab()
  expect(screen.getByRole('link', { name: 'To the figures' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('main')).toHaveFocus()
  expect(location.hash).toBe('')
})
