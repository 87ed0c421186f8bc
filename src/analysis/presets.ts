import type { Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import type { Selection, ShockChoice } from '#state/link/selection.ts'

/** A ready-made scenario: only the assumptions that differ from the default. */
export type Preset = Readonly<{ id: string; name: string; selection: Selection }>

/**
 * Returns scenarios that the headline claims suggest; those with levers only if `areLeversKnown`.
 */
export function presetsOf(pair: Pair, areLeversKnown: boolean, text: Text): readonly Preset[] {
  const { t, signedPercent } = text
  const decline = declineOf(pair)
  const fall: Preset[] = decline
    ? [
        {
          id: 'fall',
          name: t('preset.fall', {
            change: signedPercent(decline.change / 100),
            year: String(decline.year),
          }),
          selection: { shocks: [decline] },
        },
      ]
    : []
  const year = Number(pair.vintage.slice(0, 4)) + 1
  const agreement: Preset[] = areLeversKnown
    ? [
        {
          id: 'agreement',
          name: t('preset.agreement'),
          selection: {
            levers: [
              { lever: 'fta', strength: 1, year },
              { lever: 'border', strength: 5, year },
            ],
          },
        },
      ]
    : []
  return [
    { id: 'lastReported', name: t('preset.lastReported'), selection: {} },
    ...fall,
    { id: 'flat', name: t('preset.flat'), selection: { growth: 0 } },
    {
      id: 'onTarget',
      name: t('preset.onTarget', { year: String(pair.defaults.target.year) }),
      selection: { solve: 'growth' },
    },
    ...agreement,
  ]
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
