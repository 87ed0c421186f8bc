import { createMemoryHistory } from '@tanstack/history'
import { act, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { TextProvider } from '#app/TextProvider.tsx'
import { useText } from '#i18n/useText.ts'
import { AddressContext } from '#state/session/address.ts'
import { text } from '../support/packages.ts'

function SomeYear() {
  return useText().yearInBoth(2024, 'solarHijri')
}

it('names years in the calendar of the link, also after it changes', () => {
  const address = createMemoryHistory({ initialEntries: ['/?calendar=own'] })
  render(
    <AddressContext value={address}>
      <TextProvider text={text}>
        <SomeYear />
      </TextProvider>
    </AddressContext>,
  )
  expect(screen.getByText('1403 (2024/25)')).toBeInTheDocument()
  act(() => address.push('/'))
  expect(screen.getByText('2024/25 (1403)')).toBeInTheDocument()
})
