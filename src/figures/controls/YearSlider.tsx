import { useMemo } from 'react'
import { useText } from '#i18n/useText.ts'
import type { Calendar } from '#model/calendar.ts'
import type { Year } from '#model/units.ts'
import { yearNotation } from '#figures/words/yearNotation.ts'
import { SliderField } from '#ui/fields/SliderField.tsx'
import { partOf, type ReadonlyStore } from '#ui/readonlyStore.ts'

type YearSliderProps = Readonly<{
  label: string
  /** The first and last year to choose from. */
  first: Year
  last: Year
  /** The years that the field accepts beyond those of the slider. */
  accepts: Readonly<{ min: Year; max: Year }>
  live: ReadonlyStore<Year>
  standard: Year
  calendar: Calendar
  onDrag: (year: Year) => void
  onCommit: (year: Year) => void
}>

/** A slider for a year of `calendar`, numbered as the page numbers years. */
export function YearSlider(props: YearSliderProps) {
  const { label, first, last, accepts, live, standard, calendar, onDrag, onCommit } = props
  const text = useText()
  const { yearNumber, yearFrom } = text
  const { read, write } = yearNotation(text, calendar)
  const numbered = useMemo(
    () => partOf(live, (year) => yearNumber(year, calendar)),
    [live, yearNumber, calendar],
  )
  const notation = {
    write,
    read(typed: string) {
      const year = read(typed)
      return year === null ? null : yearNumber(year, calendar)
    },
  }
  return (
    <SliderField
      label={label}
      range={{
        min: yearNumber(first, calendar),
        max: yearNumber(last, calendar),
        step: 1,
        isWhole: true,
        notation,
        accepts: {
          min: yearNumber(accepts.min, calendar),
          max: yearNumber(accepts.max, calendar),
        },
      }}
      live={numbered}
      standard={yearNumber(standard, calendar)}
      unit=""
      format={write}
      onDrag={(number) => onDrag(yearFrom(number, calendar))}
      onCommit={(number) => onCommit(yearFrom(number, calendar))}
    />
  )
}
