import type { Ratio, Usd } from '#model/units.ts'

/** How much more the importer counts than the exporter, and what part of that is freight. */
export type MirrorGap = Readonly<{ total: Usd; freight: Usd; rest: Usd }>

/**
 * Splits the difference between both sides' figures for one flow: importer − exporter = freight + rest.
 * Freight and insurance are exporter × (factor − 1), since exporters count without them (fob) and
 * importers with them (cif). The rest is below zero where freight is more than the whole difference.
 *
 * @param factor what a value with freight is of the same value without it: 1.06 is 6 % more
 * @see https://data.imf.org/ Direction of Trade Statistics, which assumes 1.06
 */
export function mirrorGap(exporter: Usd, importer: Usd, factor: Ratio): MirrorGap {
  const total = importer - exporter
  const freight = exporter * (factor - 1)
  return { total, freight, rest: total - freight }
}
