import { useMemo, useState } from 'react'
import type { Chosen, Figure, FigureId, Known } from '#figures/figure.ts'
import { FIGURES, MOVED_BY_SCENARIO } from '#figures/figures.ts'
import type { Text } from '#i18n/text.ts'

/** Those with cards of their own, and those with a page of their own. */
const ELSEWHERE = [
  'contributions',
  'base-rates',
  'tornado',
  'compare',
  'difference',
] as const satisfies FigureId[]

/** The figures that nothing but the scenario and its chance moves. */
export type ShownId = Exclude<FigureId, (typeof ELSEWHERE)[number]>

const ALL = (Object.keys(FIGURES) as FigureId[]).filter(
  (id): id is ShownId => !ELSEWHERE.some((one) => one === id),
)

/** Every figure that the dashboard always shows; those that the scenario does not move are left as they are. */
export function useFigures(
  known: Known,
  chosen: Chosen,
  text: Text,
): Readonly<Record<ShownId, Figure>> {
  const looked = useLookedAt(chosen)
  const moved = useMemo(() => make(known, chosen, text, true), [known, chosen, text])
  const resting = useMemo(() => make(known, looked, text, false), [known, looked, text])
  return { ...moved, ...resting }
}

function make(known: Known, chosen: Chosen, text: Text, isMoved: boolean) {
  const ids = ALL.filter((id) => MOVED_BY_SCENARIO.has(id) === isMoved)
  const figures = ids.map((id) => [id, FIGURES[id](known, chosen, text)] as const)
  return Object.fromEntries(figures) as Record<ShownId, Figure>
}

/** What is chosen, kept as long as only the scenario changes and not what is looked at. */
function useLookedAt(chosen: Chosen): Chosen {
  const [looked, setLooked] = useState(chosen)
  if (looksOf(looked) === looksOf(chosen)) return looked

  setLooked(chosen)
  return chosen
}

function looksOf({ source, choice }: Chosen): string {
  const { flow, product, year, years } = choice
  return JSON.stringify([source.id, flow, product, year, years])
}
