import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import type { SurveyedTable } from '#imports/packages/survey.ts'
import { MappingForm } from '#views/data/survey/MappingForm.tsx'
import '#i18n/dataEnglish.ts'
import { madeUp } from '../../support/packages.ts'
import { renderApp } from '../../support/renderApp.tsx'

const TABLE: SurveyedTable = {
  file: 'trade.csv',
  sheet: null,
  format: 'plain',
  publisher: 'trade',
  rows: 1,
  unit: { factor: 1, isSure: true },
  questions: ['mapping'],
  hasMeasures: false,
  head: [['Francia con España'], ['year', 'exports', 'imports'], ['2020', '1', '2']],
}

it('shows the pair that a title names, which can be changed', async () => {
  const onMap = vi.fn<(mapping: unknown) => void>()
  renderApp(<MappingForm table={TABLE} onMap={onMap} />, madeUp)
  const field = (name: string) => screen.getByRole('combobox', { name })
  expect(field('All rows are reported by')).toHaveDisplayValue('France')
  expect(field('The partner of all rows is')).toHaveDisplayValue('Spain')

  await userEvent.selectOptions(field('The partner of all rows is'), 'Portugal')
  await userEvent.click(screen.getByRole('button', { name: 'Read it so' }))
  const fixed = { reporter: 'FRA', partner: 'PRT' }
  expect(onMap).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ fixed }))
})
