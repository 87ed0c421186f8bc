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

/**
 * How far the two sides' figures for one flow lie apart, in current US dollars:
 * reported − mirror / cifFob.
 *
 * `reported` is what the exporter counted (fob), `mirror` what the importer counted. Where the
 * mirror includes freight and insurance (cif), `cifFob` takes them out: 1.06 means that they are
 * 6 % of the goods' value, the factor the IMF assumes. The default, 1, takes the mirror as it is.
 *
 * @returns the difference, positive where the exporter counts more; `null` where either side is
 *   unreported.
 * @throws RangeError when `cifFob` is below 1: freight does not make goods cheaper.
 * @see https://unstats.un.org/wiki/display/comtrade/Bilateral+asymmetries
 */
export function asymmetry(reported: Usd | null, mirror: Usd | null, cifFob: Ratio = 1): Usd | null {
  if (!(cifFob >= 1)) {
    throw new RangeError(
      `A CIF/FOB factor of ${cifFob} is below 1. ` +
        'The asymmetry would grow by the freight it should leave out. ' +
        'Give the value at the importer’s border over that at the exporter’s, such as 1.06.',
    )
  }
  return reported === null || mirror === null ? null : reported - mirror / cifFob
}
