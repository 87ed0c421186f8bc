import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { NameDialog } from '#views/dashboard/controls/NameDialog.tsx'
import { real } from '../../support/packages.ts'
import { renderApp } from '../../support/renderApp.tsx'

it('asks for a name at once, refuses one that cannot be seen, and gives what can', async () => {
  const onName = vi.fn<(name: string) => void>()
  renderApp(<NameDialog title="Save" name="" onName={onName} onClose={() => {}} />, real)
  const field = screen.getByRole('textbox', { name: 'Name' })
  expect(field).toHaveFocus()
  await userEvent.type(field, '   {Enter}')
  expect(screen.getByRole('alert')).toHaveTextContent(/^Enter a name:/)
  expect(field).toBeInvalid()
  expect(field).toHaveFocus()
  expect(onName).not.toHaveBeenCalled()

  await userEvent.type(field, 'Bor\u202Eder {Enter}')
  expect(onName.mock.calls).toEqual([['Border']])
})
