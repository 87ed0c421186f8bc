import type { Ratio, Usd } from '#model/units.ts'

/**
 * How the two sides' figures for one flow compare: reported / mirror. 1 means that they agree,
 * 0.5 that the first counts half of what the second does.
 *
 * The ratio takes the figures as published. Where the exporter counts without freight (fob) and
 * the importer with it (cif), two correct figures give slightly less than 1.
 *
 * @returns a ratio, or `null` where it is undefined: either value unreported, or a mirror of zero.
 * @see https://unstats.un.org/wiki/display/comtrade/Bilateral+asymmetries
 */
export function mirrorRatio(reported: Usd | null, mirror: Usd | null): Ratio | null {
  return reported === null || mirror === null || mirror <= 0 ? null : reported / mirror
}
