import { useMemo, useState } from 'react'
import type { Figure } from '#figures/figure.ts'
import type { Chosen, FigureId, Known } from '#analysis/known.ts'
import { FIGURES, MOVED_BY_SCENARIO } from '#figures/figures.ts'
import { restsOnReference } from '#analysis/needsReference.ts'
import { useInputsWithoutChance } from '#analysis/useInputsWithoutChance.ts'
import type { Text } from '#i18n/text.ts'

/** Those with cards of their own, and those with a page of their own. */
const ELSEWHERE = [
  'headline',
  'path',
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

const BESIDE_OTHERS = ALL.filter(restsOnReference)
const ALONE = ALL.filter((id) => !restsOnReference(id))
const MOVED = ALONE.filter((id) => MOVED_BY_SCENARIO.has(id))
const RESTING = ALONE.filter((id) => !MOVED_BY_SCENARIO.has(id))

/**
 * Every figure of the lower page that is always there. Each is made again only for what it shows:
 * the scenario, chance, other pairs, or none of them.
 */
export function useFigures(
  known: Known,
  chosen: Chosen,
  text: Text,
): Readonly<Record<ShownId, Figure>> {
  const [alone, withoutChance] = useInputsWithoutChance(known, chosen)
  const looked = useLookedAt(withoutChance)
  const simulations = useMemo(() => make(BESIDE_OTHERS, known, chosen, text), [known, chosen, text])
  const moved = useMemo(() => make(MOVED, alone, withoutChance, text), [alone, withoutChance, text])
  const resting = useMemo(() => make(RESTING, alone, looked, text), [alone, looked, text])
  return { ...simulations, ...moved, ...resting }
}

function make(ids: readonly ShownId[], known: Known, chosen: Chosen, text: Text) {
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
