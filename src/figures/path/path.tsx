import type { Chosen, Known } from '#analysis/known.ts'
import { shownYears, type ShownYears } from '#analysis/shownYears.ts'
import { unpublishedYears } from '#analysis/unpublishedYears.ts'
import { statusLegend, type LegendEntry } from '#charts/frame/legend.ts'
import type { Pair, Source } from '#datasets/schemas.ts'
import { leftOutNotes, unpublishedLegend, unpublishedNote } from '#figures/words/axisNotes.ts'
import { baseCautions } from '#figures/words/baseCautions.ts'
import { measuredFigure } from '#figures/measures/measuredFigure.tsx'
import type { Figure } from '#figures/figure.ts'
import { timeLabels, timeOf } from '#figures/words/timeAxis.ts'
import { sourceInSentence } from '#figures/words/flowNames.ts'
import type { Text } from '#i18n/text.ts'
import { midYear } from '#model/calendar.ts'
import { groupedBy } from '#model/math/groupedBy.ts'
import type { Outcome } from '#model/outcome.ts'
import { isOwnSource } from '#model/series.ts'
import type { Year } from '#model/units.ts'
import { pathParagraph } from './pathParagraph.ts'
import { pathSentence } from './pathSentence.ts'
import type { EventMark } from './EventMarks.tsx'
import { PathChart } from './PathChart.tsx'
import { pathBands } from './pathBands.ts'
import { pathNative } from './pathNative.ts'
import { pathRows, type PathRow } from './pathRows.ts'
import { bandAbove, pathScale } from './pathScale.ts'
import { pathTable } from './pathTable.ts'
import { unequalSums } from './unequalSums.ts'

/** Computes the figure of the total of both flows: history, baseline, scenario, target and events. */
export function path(known: Known, chosen: Chosen, text: Text): Figure {
  const { measure } = chosen.choice
  return measure === null
    ? pathInUsd(known, chosen, text)
    : measuredFigure('path', measure, known, chosen, text)
}

function pathInUsd(known: Known, chosen: Chosen, text: Text): Figure {
  const { pair } = known
  const { source, outcome, beside } = chosen
  const events = eventsOf(pair, text)
  const bands = pathBands(chosen, text)
  const shown = pathYears(chosen)
  const rows = pathRows(known, chosen, shown, text)
  const scale = pathScale(rows, outcome, bands, chosen.choice.isLog)
  const above = bandAbove(rows, outcome, bands, scale, text)
  const counted = beside.find(({ source: { id } }) => !isOwnSource(id))?.source
  const missing = rows.filter(
    (row) => row.value === null && row.scenario === null && !(counted && row.beside.length > 0),
  ).length
  const unpublished = unpublishedYears(chosen, timeOf(pair.vintage))
  // Only reported values have a status mark in the chart.
  const statuses = rows.flatMap(({ value, status, beside: other }) => [
    ...(value === null ? [] : [status]),
    ...other.map((each) => each.status),
  ])
  const [caveat, ...more] = [
    ...baseCautions(pair, chosen, text),
    ...(bands.refusal === null ? [] : [bands.refusal]),
    unpublishedNote(unpublished, chosen, text) ?? text.t('figure.assumption'),
  ]
  const { t } = text
  return {
    id: 'path',
    title: t('path.title'),
    sentence: pathSentence(outcome, text),
    native: pathNative(rows, { known, outcome, scale, bands }, text),
    paragraph: pathParagraph,
    sentenceFor: (live) => pathSentence(live, text),
    caveat: caveat ?? null,
    explanations: [
      ...more,
      ...(counted ? [t('path.beside', { source: counted.name })] : []),
      ...(above === null ? [] : [t('path.bandAboveMeans', { above })]),
      ...bands.explanations,
      ...(missing > 0
        ? [t('path.gaps', { count: missing, source: sourceInSentence(pair, source.shortName) })]
        : []),
      ...leftOutNotes(
        shown,
        rows.map(({ value }) => value),
        { ...chosen, source: counted ?? source },
        text,
      ),
      ...yearNotes(rows, source, text),
      ...unequalSums(chosen.history, text),
    ],
    table: pathTable(known, chosen, bands, text),
    sources: [source, ...beside.map((other) => other.source)].map(({ name }) => name),
    legend: [
      ...statusLegend(statuses),
      ...besideLegend(rows, text),
      ...bands.legend,
      ...unpublishedLegend(unpublished, text),
    ],
    draw: (context) => (
      <PathChart
        rows={rows}
        ticks={timeLabels(rows[0]?.year ?? 0, rows.at(-1)?.year ?? 0, source.calendar, text)}
        scale={scale}
        boundary={midYear(outcome.base.year, source.calendar) + 0.5}
        unpublishedUntil={unpublished?.until ?? null}
        referenceRate={pair.referenceGrowth?.rate ?? null}
        events={events}
        readoutYear={readoutYear(rows, outcome)}
        calendar={source.calendar}
        chance={bands.live(context)}
        measuredTo={bands.measuredTo}
        context={context}
      />
    ),
  }
}

/** Returns the years shown, with the last unbroken line of the history beside a base that has none. */
function pathYears(chosen: Chosen): ShownYears {
  const { beside, history, outcome } = chosen
  const { year } = outcome.base
  const others = beside.flatMap(({ source, total }) => (isOwnSource(source.id) ? [] : total.points))
  const last = others.findLast((point) => point.value !== null && point.year <= year)
  return shownYears(chosen, [...others, ...history.total.points], last?.year)
}

/** Returns what stands beside the history of the base, by the symbols of its marks. */
function besideLegend(rows: readonly PathRow[], { list }: Text): LegendEntry[] {
  const marks = rows.flatMap(({ beside }) => beside)
  return [...groupedBy(marks, ({ status }) => status)].map(([symbol, same]) => {
    const label = list([...new Set(same.map(({ source }) => source))])
    return {
      kind: 'layer',
      id: `beside ${symbol}`,
      label,
      colour: 'inkSoft',
      canEnter: false,
      symbol,
    }
  })
}

/** Returns what is known of the years shown that their source did not publish. */
function yearNotes(rows: readonly PathRow[], { calendar }: Source, { t, yearInBoth }: Text) {
  return rows.flatMap(({ year, note }) =>
    note === null ? [] : [t('path.yearNote', { year: yearInBoth(year, calendar), note })],
  )
}

function eventsOf({ events }: Pair, text: Text): EventMark[] {
  return events
    .filter(({ major }) => major)
    .map(({ id, date, title, note }) => {
      return { id, at: timeOf(date), title, date: text.date(date), note }
    })
}

/** Returns the target's year; where it is not shown, the last one with a counted value. */
function readoutYear(rows: readonly PathRow[], { base, target }: Outcome): Year {
  if (rows.some(({ year }) => year === target.year)) return target.year
  return rows.findLast(({ value }) => value !== null)?.year ?? base.year
}
