import type { Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import type { Selection, ShockChoice } from '#state/link/selection.ts'
import { defaultGrowthOrigin } from './defaultGrowthOrigin.ts'

/** A ready-made course of trade: the growth and shocks that it sets. */
export type Preset = Readonly<{
  id: string
  name: string
  change: Pick<Selection, 'growth' | 'shocks'>
}>

/** Returns the courses of trade that the headline claims suggest. */
export function presetsOf(pair: Pair, text: Text): readonly Preset[] {
  const { t, percent, signedPercent } = text
  const origin = defaultGrowthOrigin(pair, text)
  const decline = declineOf(pair)
  const growth = percent(pair.defaults.growth)
  const fall: Preset[] = decline
    ? [
        {
          id: 'fall',
          name: t('preset.fall', {
            change: signedPercent(decline.change / 100),
            year: String(decline.year),
            growth,
          }),
          change: { shocks: [decline] },
        },
      ]
    : []
  return [
    {
      id: 'lastReported',
      name: t(`preset.${origin.kind}`, { growth, ...origin }),
      change: {},
    },
    ...fall,
    { id: 'flat', name: t('preset.flat'), change: { growth: 0 } },
  ]
}

/**
 * Returns a selection with the growth and shocks of a preset instead of its own; source, target and
 * levers stay. Growth that is to be worked out gives way to the preset's.
 */
export function withPreset(selection: Selection, { change }: Preset): Selection {
  const { growth: _growth, growthOf: _own, shocks: _shocks, name: _name, ...kept } = selection
  const { solve, ...others } = kept
  return solve === 'growth' ? { ...others, ...change } : { ...kept, ...change }
}

/**
 * Returns the shock that "add a shock" inserts: the claimed decline (else −10 %), in the first year
 * from its own on that is after the base year and has no shock yet.
 */
export function standardShock(
  pair: Pair,
  baseYear: number,
  shocks: readonly ShockChoice[],
): ShockChoice {
  const { change, year } = declineOf(pair) ?? { change: -10, year: baseYear + 1 }
  const taken = new Set(shocks.map((shock) => shock.year))
  let freeYear = Math.max(year, baseYear + 1)
  while (taken.has(freeYear)) freeYear += 1
  return { year: freeYear, change, recovery: 0 }
}

/** Returns the decline that a claim states, as a permanent shock in percent; `null` without one. */
function declineOf({ claims }: Pair): ShockChoice | null {
  const claim = claims.find(({ kind }) => kind === 'decline')
  if (!claim) return null
  return { year: claim.year, change: Number((claim.value * 100).toFixed(6)), recovery: 0 }
}
