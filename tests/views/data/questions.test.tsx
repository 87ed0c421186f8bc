import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { SurveyedTable } from '#imports/packages/survey.ts'
import { Questions } from '#views/data/survey/Questions.tsx'
import '#i18n/dataEnglish.ts'
import { madeUp } from '../../support/packages.ts'
import { renderApp } from '../../support/renderApp.tsx'

/** A table of one amount in an unknown unit. */
function tableWith(amount: string): SurveyedTable {
  return {
    file: `${amount}.csv`,
    sheet: null,
    format: 'plain',
    publisher: 'trade',
    rows: 1,
    unit: { factor: 1, isSure: false },
    questions: ['unit'],
    hasMeasures: false,
    head: [
      ['year', 'exports'],
      ['2020', amount],
    ],
  }
}

it('says that amounts keep their own size where a unit is asked, if some say one', () => {
  renderApp(<Questions tables={[tableWith('1.2 bn')]} onAnswer={vi.fn<() => void>()} />, madeUp)
  expect(screen.getByText(/Those that say their own size/)).toBeVisible()
  expect(screen.getByRole('option', { name: 'US$ ten million (crore)' })).toBeInTheDocument()
  expect(screen.getByRole('option', { name: 'US$ hundred thousand (lakh)' })).toBeInTheDocument()
})

it('says nothing of sizes where no amount says one', () => {
  renderApp(<Questions tables={[tableWith('12')]} onAnswer={vi.fn<() => void>()} />, madeUp)
  expect(screen.getByText(/^The file does not say, and/)).toBeVisible()
})
