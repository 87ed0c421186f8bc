import type { Calendar } from '#model/calendar.ts'
import type { SourceId } from '#model/series.ts'
import { ownFigureKey, ownSourceId } from '#state/link/ownFigure.ts'
import type { OwnFigure, Selection } from '#state/link/selection.ts'

/** Figures that a reader added, of one issuer and in one calendar. */
export type OwnSource = Readonly<{
  id: SourceId
  who: string
  calendar: Calendar
  figures: readonly OwnFigure[]
}>

/** Returns the sources of the reader's own figures, in the order of the link. */
export function ownSources(own: readonly OwnFigure[]): readonly OwnSource[] {
  const sources = new Map<SourceId, OwnSource>()
  for (const figure of own) {
    const { who, calendar } = figure
    const id = ownSourceId(figure)
    const { figures = [], ...known } = sources.get(id) ?? { id, who, calendar }
    sources.set(id, { ...known, figures: [...figures, figure] })
  }
  return [...sources.values()]
}

/** Adds a figure, or replaces the one of the same source, flow and year. */
export function withOwnFigure(selection: Selection, figure: OwnFigure): Selection {
  return { ...selection, own: [...othersThan(figure, selection), figure] }
}

/** Removes a figure, and the choice of its source as the base where that has no other. */
export function withoutOwnFigure(selection: Selection, figure: OwnFigure): Selection {
  const own = othersThan(figure, selection)
  const { source, ...others } = selection
  const isBase = source === ownSourceId(figure)
  if (isBase && !own.some((each) => ownSourceId(each) === source)) return { ...others, own }
  return { ...selection, own }
}

/** Returns the selection with a source as its base, and its figures where they are a reader's own. */
export function withBase(
  selection: Selection,
  source: SourceId,
  own: readonly OwnFigure[] = [],
): Selection {
  const figures = own.filter((figure) => ownSourceId(figure) === source)
  return { ...figures.reduce(withOwnFigure, selection), source }
}

function othersThan(figure: OwnFigure, { own = [] }: Selection): readonly OwnFigure[] {
  const key = ownFigureKey(figure)
  return own.filter((each) => ownFigureKey(each) !== key)
}
