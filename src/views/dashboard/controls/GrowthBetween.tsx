import type { ViewState } from '#analysis/viewState.ts'
import { within } from '#analysis/history.ts'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import { requiredGrowth } from '#model/history/requiredGrowth.ts'
import { isReported, type ReportedValue } from '#model/history/seriesOf.ts'
import type { Calendar } from '#model/calendar.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import styles from './Controls.module.css'

/** Two years of history, which are also those shown, and the growth of the total between them. */
export function GrowthBetween({ viewState }: Readonly<{ viewState: ViewState }>) {
  const text = useText()
  const { t, yearInBoth } = text
  const { change, chosen } = viewState
  const { calendar } = chosen.source
  const points = chosen.history.total.points.filter(isReported)
  const shown = within(chosen.history.total, chosen.choice.years).points.filter(isReported)
  const [first, last] = [shown[0], shown.at(-1)]
  if (!first || !last || points.length < 2) return null

  const options = points.map(({ year }) => {
    return { value: String(year), label: yearInBoth(year, calendar) }
  })
  function show(one: number, other: number) {
    const years = [Math.min(one, other), Math.max(one, other)] as const
    change.commit((selection) => ({ ...selection, years }), 'years')
  }

  return (
    <Disclosure summary={t('between.title')}>
      <div className={styles['nested']}>
        <SelectField
          label={t('between.from')}
          value={String(first.year)}
          options={options}
          onChange={(year) => show(Number(year), last.year)}
        />
        <SelectField
          label={t('between.to')}
          value={String(last.year)}
          options={options}
          onChange={(year) => show(first.year, Number(year))}
        />
        <p role="status">{growthInWords(first, last, calendar, text)}</p>
      </div>
    </Disclosure>
  )
}

/** Returns the growth from one year to another, with both values and their status. */
function growthInWords(
  from: ReportedValue,
  to: ReportedValue,
  calendar: Calendar,
  { t, usd, signedPercent, yearInBoth }: Text,
): string {
  const named = ({ year, value, status }: ReportedValue) =>
    t('between.value', {
      year: yearInBoth(year, calendar),
      value: usd(value),
      status: t(`status.${status}`),
    })
  const growth = requiredGrowth(from.value, to.value, to.year - from.year)
  const ends = { from: named(from), to: named(to) }
  if (growth === null) return t('between.none', ends)
  return t('between.grew', {
    ...ends,
    growth: signedPercent(growth),
    change: signedPercent(to.value / from.value - 1),
  })
}
