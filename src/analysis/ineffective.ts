import { MODEL_VERSION } from '#model/version.ts'
import { isEffective } from '#model/projection/isEffective.ts'
import type { Selection } from '#state/link/selection.ts'
import { withinRange } from '#model/levers/withinRange.ts'
import type { Chosen, Known } from './known.ts'
import { basesOf, refusedBases } from './choose.ts'
import { pairWithOwn } from './ownPair.ts'

/**
 * A valid part of the selection that has no effect on this pair, or another than it says, with the
 * reason (`code`).
 */
export type Ineffective = Readonly<{
  code:
    | 'noSource'
    | 'oldSource'
    | 'partSource'
    | 'noShare'
    | 'noFlow'
    | 'noOwnFlow'
    | 'shockOutside'
    | 'noLevers'
    | 'leverOutside'
    | 'leverLimit'
    | 'otherVintage'
    | 'otherModel'
  part: string
}>

/** The versions of the equations that did not write their number into links. */
const UNNAMED_MODELS = '1–2'

/** True for a view that is pinned to figures, and was made with other equations than these. */
export function isOfOtherModel({ vintage, model }: Selection): boolean {
  return vintage !== undefined && model !== MODEL_VERSION
}

/** Returns every part of the selection that has no effect, for a notice on the page. */
export function ineffectiveParts(
  { pair: packaged, levers }: Pick<Known, 'pair' | 'levers'>,
  selection: Selection,
  chosen: Chosen,
): readonly Ineffective[] {
  const pair = pairWithOwn(packaged, selection.own)
  const { base, scenario } = chosen.outcome
  const growing = new Set(base.cells.flatMap(({ flow, category }) => [flow, `${flow}.${category}`]))
  const { source, vintage } = selection
  return [
    ...when(source !== undefined && !basesOf(pair).has(source), sourceCode(pair, source), source),
    ...when(vintage !== undefined && vintage !== pair.vintage, 'otherVintage', vintage),
    ...when(isOfOtherModel(selection), 'otherModel', String(selection.model ?? UNNAMED_MODELS)),
    ...when(selection.flow && !pair.flows.includes(selection.flow), 'noFlow', selection.flow),
    ...(selection.own ?? []).flatMap(({ flow }) =>
      when(flow !== 'total' && !pair.flows.includes(flow), 'noOwnFlow', flow),
    ),
    ...Object.keys(selection.growthOf ?? {}).flatMap((key) =>
      when(!growing.has(key), 'noShare', `growth.${key}`),
    ),
    ...scenario.shocks
      .filter((shock) => !isEffective(shock, base, scenario.horizon))
      .flatMap(({ year }) => when(true, 'shockOutside', String(year))),
    ...unknownLevers(selection, levers).flatMap((part) => when(true, 'noLevers', part)),
    ...(selection.levers ?? [])
      .filter(({ year }) => year > scenario.horizon)
      .flatMap(({ lever }) => when(true, 'leverOutside', `levers.${lever}`)),
    ...(selection.levers ?? []).flatMap(({ lever, strength }) => {
      const row = levers?.model.levers.find(({ id }) => id === lever)
      return when(row && withinRange(row, strength) !== strength, 'leverLimit', `levers.${lever}`)
    }),
  ]
}

/** Returns the reason why a source is not the base. */
function sourceCode(pair: Known['pair'], source = ''): Ineffective['code'] {
  const refusal = refusedBases(pair).get(source)
  return refusal ? `${refusal}Source` : 'noSource'
}

/**
 * Returns the selected levers that the engine does not have; `levers` while no engine is loaded.
 */
function unknownLevers({ levers }: Selection, engine: Known['levers']): readonly string[] {
  if (!levers) return []
  if (!engine) return ['levers']
  const known = new Set(engine.model.levers.map(({ id }) => id))
  return levers.flatMap(({ lever }) => (known.has(lever) ? [] : [`levers.${lever}`]))
}

/** Returns a list of one entry if the condition applies, else an empty list. */
function when(
  applies: boolean | undefined | '',
  code: Ineffective['code'],
  part: string | undefined,
): Ineffective[] {
  return applies ? [{ code, part: part ?? '' }] : []
}
