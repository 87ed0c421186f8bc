import type { Ratio, Usd } from '#model/units.ts'

/** How much more the importer counts than the exporter, and what part of that is freight. */
export type MirrorGap = Readonly<{ total: Usd; freight: Usd; rest: Usd }>

/**
 * Splits the difference between both sides' figures for one flow: importer − exporter = freight + rest.
 * Freight and insurance are what {@link withFreight} adds, since exporters count without them (fob) and
 * importers with them (cif). The rest is below zero where freight is more than the whole difference.
 * Both figures must be of the same days.
 *
 * @param factor what a value with freight is of the same value without it: 1.06 is 6 % more
 * @see https://data.imf.org/ Direction of Trade Statistics, which assumes 1.06
 */
export function mirrorGap(exporter: Usd, importer: Usd, factor: Ratio): MirrorGap {
  const total = importer - exporter
  const freight = withFreight(exporter, factor) - exporter
  return { total, freight, rest: total - freight }
}

/** What the exporter's figure would be with freight: exporter × factor. */
export function withFreight(exporter: Usd, factor: Ratio): Usd {
  return exporter * factor
}
