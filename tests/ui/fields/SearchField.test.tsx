import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { SearchField } from '#ui/fields/SearchField.tsx'
import { renderIn } from '../renderIn.tsx'

it('a search field reports every keystroke', async () => {
  const onChange = vi.fn<(value: string) => void>()
  renderIn(<SearchField label="Find a source" value="ri" onChange={onChange} isLabelHidden />)
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find a source' }), 'c')
  expect(onChange.mock.calls).toEqual([['ric']])
})
