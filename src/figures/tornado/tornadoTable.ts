import type { Chosen } from '#analysis/known.ts'
import type { Sensitivity } from '#analysis/simulation/sensitivity.ts'
import type { Column, Row } from '#charts/frame/table.ts'
import { PROJECTION } from '#figures/provenance/origins.ts'
import type { Text } from '#i18n/text.ts'
import type { DescribedInput } from './tornadoInputs.ts'

/** Returns the columns of the table of the figure `tornado`. */
export function tornadoColumns({ t }: Text): readonly Column[] {
  return [
    { key: 'year', label: t('table.year'), kind: 'year' },
    { key: 'input', label: t('tornado.input'), kind: 'text' },
    { key: 'at', label: t('tornado.at'), kind: 'text' },
    { key: 'total', label: t('tornado.total'), kind: 'usd' },
    { key: 'difference', label: t('tornado.difference'), kind: 'usd' },
    { key: 'chance', label: t('tornado.chance'), kind: 'percent' },
    { key: 'basis', label: t('tornado.basis'), kind: 'text' },
    { key: 'name', label: t('tornado.name'), kind: 'text' },
  ]
}

/** Returns the table rows: the scenario, every end of every input, and the target. */
export function tornadoRows(
  sensitivity: Sensitivity | null,
  inputs: readonly DescribedInput[],
  chosen: Chosen,
  text: Text,
): readonly Row[] {
  return [
    scenarioRow(sensitivity, chosen, text),
    ...(sensitivity ? inputs.flatMap((input) => endRows(input, sensitivity)) : []),
    targetRow(sensitivity, chosen, text),
  ]
}

function scenarioRow(sensitivity: Sensitivity | null, { outcome }: Chosen, { t }: Text): Row {
  const { base, target } = outcome
  const year = sensitivity?.year ?? Math.max(base.year, target.year)
  const names = [t('contributions.scenario'), t('tornado.asAssumed')]
  const [total, chance] = [sensitivity?.central ?? '', sensitivity?.chance?.share ?? '']
  return { cells: [year, ...names, total, '', chance, '', 'scenario'], origin: [PROJECTION] }
}

function endRows({ label, ends }: DescribedInput, { year, central }: Sensitivity): readonly Row[] {
  return ends.map(({ name, at, total, chance, basis, origin }) => ({
    cells: [year, label, at, total, total - central, chance ?? '', basis, name],
    origin,
  }))
}

function targetRow(sensitivity: Sensitivity | null, { outcome }: Chosen, { t }: Text): Row {
  const { value, year } = outcome.target
  const gap = sensitivity ? value - sensitivity.central : ''
  const names = [t('tornado.goal'), t('tornado.asSet')]
  return { cells: [year, ...names, value, gap, '', '', 'target'], origin: [PROJECTION] }
}
