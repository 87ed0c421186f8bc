import { shownYears } from '#analysis/shownYears.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { useText } from '#i18n/useText.ts'
import { hasOwnYears } from '#model/calendar.ts'
import type { Year } from '#model/units.ts'
import { BOUNDS } from '#state/link/parts.ts'
import { SegmentedControl } from '#ui/fields/SegmentedControl.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { MeasureChoice } from './MeasureChoice.tsx'
import styles from './AxisTools.module.css'

type AxisToolsProps = Readonly<{ viewState: ViewState }>

/** Renders the controls for the axes of a chart over time: its measure, scale, years and calendar. */
export function AxisTools({ viewState }: AxisToolsProps) {
  const { t } = useText()
  const { selection, chosen, change } = viewState
  return (
    <div className={styles['tools']} role="group" aria-label={t('chart.view')}>
      <MeasureChoice viewState={viewState} />
      {/* Other measures have no logarithmic axis. */}
      {chosen.choice.measure === null ? (
        <SegmentedControl
          label={t('chart.scale')}
          isLabelHidden
          value={selection.scale ?? 'linear'}
          options={[
            { value: 'linear', label: t('chart.linear') },
            { value: 'log', label: t('chart.log') },
          ]}
          onChange={(scale) =>
            change.commit(({ scale: _scale, ...others }) => {
              return scale === 'log' ? { ...others, scale } : others
            }, 'scale')
          }
        />
      ) : null}
      {hasOwnYears(chosen.source.calendar) ? (
        <SegmentedControl
          label={t('chart.calendar')}
          isLabelHidden
          value={selection.calendar ?? 'gregorian'}
          options={[
            { value: 'gregorian', label: t('chart.gregorian') },
            { value: 'own', label: t('chart.ownCalendar') },
          ]}
          onChange={(calendar) =>
            change.commit(({ calendar: _calendar, ...others }) => {
              return calendar === 'own' ? { ...others, calendar } : others
            }, 'calendar')
          }
        />
      ) : null}
      <YearsShown viewState={viewState} />
    </div>
  )
}

/** Renders the first and last year shown; every counted year can be the first, every projected one the last. */
function YearsShown({ viewState: { chosen, change } }: AxisToolsProps) {
  const { t, year: yearName } = useText()
  const { choice, history, outcome, source } = chosen
  const { base, projection } = outcome
  const points = [history.total, ...history.flows].flatMap((series) => series.points)
  const shown = shownYears(chosen, points)
  const standard = shownYears({ ...chosen, choice: { ...choice, years: null } }, points)
  const counted = new Set(
    points.flatMap(({ year, value }) => (value === null || year > base.year ? [] : [year])),
  )
  const projected = projection.total.slice(1).map((_, index) => base.year + 1 + index)
  const option = (year: Year) => ({
    value: String(year),
    label: yearName(year, source.calendar),
  })

  function show(first: Year, last: Year): void {
    // An end at the horizon follows the horizon.
    const to = last === projection.lastYear ? BOUNDS.horizon.max : last
    const isStandard = first === standard.first && last === projection.lastYear
    change.commit(({ years: _years, ...others }) => {
      return isStandard ? others : { ...others, years: [first, to] }
    }, 'years')
  }

  return (
    <div className={styles['years']}>
      <SelectField
        label={t('chart.firstYear')}
        value={String(shown.first)}
        options={[...counted].toSorted((a, b) => a - b).map((year) => option(year))}
        onChange={(first) => show(Number(first), shown.last)}
      />
      <SelectField
        label={t('chart.lastYear')}
        value={String(shown.last)}
        options={projected.map((year) => option(year))}
        onChange={(last) => show(shown.first, Number(last))}
      />
    </div>
  )
}
