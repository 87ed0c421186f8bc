import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Survey, SurveyedPair, SurveyedTable } from '#imports/packages/survey.ts'
import { SurveyPanel } from '#views/data/survey/SurveyPanel.tsx'
import type { Importing, Surveyed } from '#views/data/useImport.ts'
import '#i18n/dataEnglish.ts'
import { madeUp } from '../../support/packages.ts'
import { renderApp } from '../../support/renderApp.tsx'

const TABLE: SurveyedTable = {
  file: 'trade.csv',
  sheet: null,
  format: 'comtradePlus',
  publisher: 'UN Comtrade',
  rows: 1200,
  unit: { factor: 1, isSure: true },
  questions: [],
  hasMeasures: false,
  head: [
    ['kolum a', 'kolum b', 'kolum c'],
    ['2020', '1', 'Alphia'],
  ],
}
const [ALPHIA, XYLONIA] = madeUp.pair.economies

function pair(other: Readonly<{ code: string; name: string }>, amounts: number): SurveyedPair {
  return {
    id: `${ALPHIA.code}-${other.code}`,
    economies: [ALPHIA, other],
    amounts,
    years: [2012, 2023],
    calendar: 'gregorian',
    reporters: [ALPHIA.code],
    changes: [],
    flows: ['export', 'import'],
    levels: [
      { scheme: 'all', level: 0 },
      { scheme: 'HS', level: 2 },
    ],
  }
}

function show(survey: Partial<Survey>, missing: Surveyed['missing'] = []) {
  const importing: Importing = {
    task: { status: 'idle' },
    surveyed: null,
    open: vi.fn<Importing['open']>(),
    answer: vi.fn<Importing['answer']>(),
    make: vi.fn<Importing['make']>(),
    cancel: vi.fn<Importing['cancel']>(),
    close: vi.fn<Importing['close']>(),
  }
  const whole = { tables: [TABLE], pairs: [pair(XYLONIA, 900)], leftOut: [], unread: [], ...survey }
  const surveyed = { files: [new File([], 'trade.csv')], answers: {}, survey: whole, missing }
  renderApp(<SurveyPanel surveyed={surveyed} importing={importing} />, madeUp)
  return importing
}

const openButton = () => screen.getByRole('button', { name: /^Open the dashboard of/ })

describe('what files hold', () => {
  it('is said in numbers, with what is left out and where', () => {
    show({
      leftOut: [
        {
          reason: 'otherLevel',
          amounts: 300,
          examples: [
            { file: 'trade.csv', line: 31, field: 'product', found: '010121' },
            { file: 'trade.csv', line: 32, field: '', found: '' },
          ],
        },
      ],
    })
    expect(
      screen.getByText('1,200 lines, 1 pair of countries; 300 amounts left out.'),
    ).toBeVisible()
    const row = screen.getByRole('row', { name: /^Other levels of the same goods/ })
    expect(row).toHaveTextContent('300line 31, product “010121”; line 32')
    const found = screen.getByRole('row', { name: /^Alphia and Xylonia/ })
    expect(found).toHaveTextContent('2012 to 2023')
    expect(found).toHaveTextContent('all goods together and HS chapters')
  })

  it('lets the reader choose one of several pairs by name, and chooses none itself', async () => {
    const others = Array.from({ length: 9 }, (_, index) =>
      pair({ code: `XA${'BCDEFGHIJ'[index] ?? ''}`, name: `Land ${index}` }, 100 - index),
    )
    const { make } = show({ pairs: [pair(XYLONIA, 900), ...others] })
    const open = screen.getByRole('button', { name: 'Open the dashboard' })
    expect(open).toBeDisabled()
    expect(open).toHaveAccessibleDescription('Choose a pair first.')
    const names = screen.getAllByRole('radio').map((radio) => radio.closest('tr')?.textContent)
    expect(names[0]).toMatch(/^Alphia and Land 0/)
    expect(names.at(-1)).toMatch(/^Alphia and Xylonia/)

    await userEvent.type(screen.getByRole('searchbox'), 'land 7')
    expect(screen.getByRole('status')).toHaveTextContent('1 of 10 pairs')
    await userEvent.click(screen.getByRole('radio', { name: 'Alphia and Land 7' }))
    await userEvent.click(openButton())
    expect(make).toHaveBeenLastCalledWith('ABC-XAI')
  })

  it('names years in both calendars, those that others report too', () => {
    const changes = [{ reporter: ALPHIA.code, how: 'estimated', years: [2019, 2021] }] as const
    show({ pairs: [{ ...pair(XYLONIA, 900), calendar: 'solarHijri', changes }] })
    const found = screen.getByRole('row', { name: /^Alphia and Xylonia/ })
    expect(found).toHaveTextContent('2012/13 (1391) to 2023/24 (1402)')
    expect(screen.getByText(/^Not all .* by Alphia itself: .* 2019\/20 \(1398\) and/)).toBeVisible()
  })

  it('lack GDP and population: it is said whose, and what that costs', () => {
    show({}, [
      { measure: 'gdp', economies: ['MAR', 'NOR'] },
      { measure: 'population', economies: ['NOR'] },
    ])
    const notice = screen.getByText('The World Bank did not give everything').closest('div')
    expect(notice).toHaveTextContent(/no GDP of Morocco and Norway, so shares of that are left out/)
    expect(notice).toHaveTextContent(/no population of Norway, so trade per head there is left out/)
    expect(notice).toHaveTextContent(/drop a trade file together with a World Bank download/)
  })

  it('names files that could not be read beside those that could', () => {
    show({
      unread: [
        { file: 'none.csv', reason: 'empty' },
        { file: 'cat.csv', reason: 'unreadable' },
      ],
    })
    const notice = screen.getByText('2 files could not be read').closest('div')
    expect(notice).toHaveTextContent(
      /none.csv is empty.*cat.csv is damaged, cut, or holds no table/,
    )
    expect(openButton()).toBeEnabled()
  })

  it('that is no pair at all is said, with what to look at', () => {
    show({ pairs: [] })
    expect(screen.getByText('No pair of countries was found')).toBeVisible()
    expect(screen.getByText(/it holds no table of figures/)).toBeVisible()
    expect(screen.queryByText(/see below/)).toBeNull()
    expect(screen.queryByRole('button', { name: /^Open/ })).toBeNull()
  })
})

describe('questions about a table', () => {
  it('its unit is asked where the file does not say, and nothing opens before', async () => {
    const unsure = {
      ...TABLE,
      unit: { factor: 1000, isSure: false },
      questions: ['unit'],
    } as const
    const { answer } = show({ tables: [unsure] })
    expect(openButton()).toBeDisabled()
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'In what unit are the amounts of trade.csv?' }),
      'US$ million',
    )
    expect(answer).toHaveBeenCalledExactlyOnceWith('trade.csv', { unit: 1_000_000 })
  })

  it('its unit may be another currency, which is said and keeps no other file from being charted', async () => {
    const otherMoney = { said: { where: 'cell', field: 'Currency', found: 'PKR' } } as const
    const unit = { factor: 1, isSure: false, otherMoney } as const
    const rupees = { ...TABLE, file: 'rupees.csv', unit, questions: ['unit'] } as const
    const overruled = { factor: 1, isSure: true, overruled: otherMoney.said } as const
    const { answer } = show({ tables: [{ ...TABLE, unit: overruled }, rupees] })
    expect(openButton()).toBeEnabled()
    const told = /^The column “Currency” says “PKR”\. Corridor counts .* rupees\.csv .*again\.$/
    expect(screen.getByText(told)).toBeVisible()
    expect(screen.getByText(/“PKR”\. At the import .* trade\.csv are in US\$,/)).toBeVisible()
    const field = screen.getByRole('combobox', { name: /amounts of rupees\.csv/ })
    expect(field).toHaveDisplayValue('Another currency')
    await userEvent.selectOptions(field, 'US$')
    expect(answer).toHaveBeenCalledExactlyOnceWith('rupees.csv', { unit: 1 })
  })

  it('its columns are mapped by hand, with what no column says', async () => {
    const { answer } = show({
      tables: [{ ...TABLE, format: null, sheet: 'Blatt 1', questions: ['mapping'] }],
      pairs: [],
    })
    const form = within(
      screen.getByRole('button', { name: 'Read it so' }).closest('form') ?? document.body,
    )
    const choose = (name: string, option: string) =>
      userEvent.selectOptions(form.getByRole('combobox', { name }), option)
    expect(form.getByRole('button', { name: 'Read it so' })).toBeDisabled()
    expect(form.getByRole('status')).toHaveTextContent(
      'Year, Amount, Flow, Who reports and Partner',
    )

    await choose('Year', 'kolum a')
    await choose('Amount', 'kolum b')
    await choose('Who reports', 'kolum c')
    await choose('All rows are', 'exports')
    await choose('The partner of all rows is', 'Morocco')
    await userEvent.click(form.getByRole('button', { name: 'Read it so' }))
    expect(answer).toHaveBeenCalledExactlyOnceWith('trade.csv Blatt 1', {
      mapping: {
        year: 0,
        part: null,
        exports: null,
        imports: null,
        value: 1,
        flow: null,
        reporter: 2,
        partner: null,
        product: null,
        fixed: { flow: 'export', partner: 'MAR' },
      },
    })
  })

  it('what its header says is filled in, and only the rest asked', async () => {
    const head = [
      ['year', 'exports', 'imports'],
      ['2020', '1,5', '2,5'],
    ]
    const { answer } = show({
      tables: [{ ...TABLE, format: 'plain', head, questions: ['mapping'] }],
      pairs: [],
    })
    const field = (name: string) => screen.getByRole('combobox', { name })
    expect(field('Year')).toHaveDisplayValue('year')
    expect(field('Amount of imports')).toHaveDisplayValue('imports')
    expect(screen.getByRole('status')).toHaveTextContent('Still needed: Who reports and Partner.')

    await userEvent.selectOptions(field('All rows are reported by'), 'Morocco')
    await userEvent.selectOptions(field('The partner of all rows is'), 'Morocco')
    expect(screen.getByRole('status')).toHaveTextContent('Choose two different countries')
    expect(screen.getByRole('button', { name: 'Read it so' })).toBeDisabled()
    await userEvent.selectOptions(field('The partner of all rows is'), 'Portugal')
    await userEvent.click(screen.getByRole('button', { name: 'Read it so' }))
    expect(answer).toHaveBeenCalledExactlyOnceWith('trade.csv', {
      mapping: expect.objectContaining({
        year: 0,
        exports: 1,
        imports: 2,
        fixed: { reporter: 'MAR', partner: 'PRT' },
      }),
    })
  })

  it('that is of no known kind can be mapped, and keeps no other file from being charted', () => {
    const nonsense = { ...TABLE, file: 'a.csv', format: null, questions: ['mapping'] } as const
    const notes = { ...nonsense, file: 'trade.csv', sheet: 'Notes' }
    const words = { ...nonsense, file: 'b.txt', questions: [] }
    show({ tables: [TABLE, nonsense, notes, words] })
    expect(screen.getAllByRole('heading', { name: /^Which column is which in/ })).toHaveLength(1)
    expect(openButton()).toBeEnabled()
    expect(screen.getByRole('row', { name: /^a.csv/ })).toHaveTextContent('no kind that is known')
    expect(screen.getByRole('row', { name: /^b.txt/ })).toHaveTextContent('no table of figures')
  })

  it('its years may be the names of columns, or exports and imports have columns of their own', async () => {
    const unknown = { ...TABLE, format: 'plain', questions: ['mapping'] } as const
    const { answer } = show({ tables: [unknown], pairs: [] })
    const choose = (name: string, option: string) =>
      userEvent.selectOptions(screen.getByRole('combobox', { name }), option)
    await choose('Year', 'the names of columns, with amounts below')
    expect(screen.queryByRole('combobox', { name: 'Amount' })).toBeNull()
    await choose('Flow', 'the names of columns, with amounts below')
    expect(screen.queryByRole('combobox', { name: 'All rows are' })).toBeNull()
    await choose('Year', 'kolum a')
    expect(screen.getByRole('combobox', { name: 'Flow' })).toHaveValue('')
    await choose('Amount of exports', 'kolum b')
    expect(screen.queryByRole('combobox', { name: 'All rows are' })).toBeNull()
    await choose('Who reports', 'kolum c')
    await choose('The partner of all rows is', 'Morocco')
    await userEvent.click(screen.getByRole('button', { name: 'Read it so' }))
    expect(answer).toHaveBeenCalledExactlyOnceWith('trade.csv', {
      mapping: expect.objectContaining({
        year: 0,
        value: null,
        exports: 1,
        imports: null,
        flow: null,
      }),
    })
  })

  it.each([
    [
      'calendar',
      'Which twelve months are the years of trade.csv?',
      'fiscal year from 1 July',
      { calendar: 'fiscalJuly' },
    ],
    ['decimal', 'How much is 1.234 in trade.csv?', 'more than a thousand', { decimal: ',' }],
    ['reporter', 'Who reported the trade in trade.csv?', 'Morocco', { reporter: 'MAR' }],
  ] as const)('its %s is asked', async (question, name, option, answers) => {
    const { answer } = show({ tables: [{ ...TABLE, questions: [question] }] })
    expect(openButton()).toBeDisabled()
    await userEvent.selectOptions(screen.getByRole('combobox', { name }), option)
    expect(answer).toHaveBeenCalledExactlyOnceWith('trade.csv', answers)
  })
})
