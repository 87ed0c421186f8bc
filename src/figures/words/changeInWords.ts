import type { Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import type { Assumption } from '#state/scenario/changes.ts'
import type { Known } from '#analysis/known.ts'
import { pairWithOwn } from '#analysis/ownPair.ts'
import type { OwnFigure, ShockChoice } from '#state/link/selection.ts'
import { flowName } from './flowNames.ts'
import { leverValue } from './leverValue.ts'

const BILLION = 1e9

/** Describes an assumption that differs from the default, as a phrase with its value. */
export function changeInWords(change: Assumption, known: Known, text: Text): string {
  const { pair, reference } = known
  const { t, usd, percent, signedPercent } = text
  switch (change.part) {
    case 'growth':
      return t('changes.growth', { value: percent(change.to / 100) })
    case 'growthOf':
      return t('changes.growthOf', {
        what: growthName(change.key, pair, text),
        value: percent(change.to / 100),
      })
    case 'shock': {
      const { year, change: by } = change.shock
      return t('changes.shock', {
        value: signedPercent(by / 100),
        year: String(year),
        recovery: fadingInWords(change.shock, text),
      })
    }
    case 'lever': {
      const { lever: id, strength, year } = change.lever
      const lever = reference?.levers.find((each) => each.id === id)
      return t('changes.lever', {
        lever: lever?.name ?? id,
        value: leverValue(strength, lever ?? null, text),
        year: String(year),
      })
    }
    case 'target':
      return t('changes.target', {
        value: usd(change.to.value * BILLION),
        year: String(change.to.year),
      })
    case 'start':
      return t('changes.start', { value: usd(change.to * BILLION) })
    case 'horizon':
      return t('changes.horizon', { year: String(change.to) })
    case 'solve':
      return t('changes.solve', { what: t(`solve.${change.to}`) })
    case 'own':
      return t('changes.own', {
        what: ownFigureName(change.figure, pair, text),
        value: usd(change.figure.value * BILLION),
        who: change.figure.who,
      })
    case 'source':
      return t('changes.source', { value: baseName(change, pair, text) })
  }
}

/** Says in how many years a shock fades, whether trade fell or rose by it. */
export function fadingInWords({ recovery }: ShockChoice, { t }: Text): string {
  return recovery === 0 ? t('changes.never') : t('changes.recovered', { count: recovery })
}

/** Returns the short name of the source of a base. */
export function baseName(
  { to, without }: Extract<Assumption, { part: 'source' }>,
  pair: Pair,
  text: Text,
): string {
  const { sources } = pairWithOwn(pair, without.own, text)
  return sources.find(({ id }) => id === to)?.shortName ?? to
}

/** Returns what a figure of the reader's own is of: the total or a flow, in its year. */
export function ownFigureName({ flow, year, calendar }: OwnFigure, pair: Pair, text: Text): string {
  const what = flow === 'total' ? text.t('table.total') : flowName(pair, flow, text)
  return text.t('own.figure', { what, year: text.yearInBoth(year, calendar) })
}

/**
 * Returns the name of a growth rate's subject by its key: a flow (`EXP-IMP`) or a category
 * (`EXP-IMP.fuels`).
 */
export function growthName(key: string, pair: Pair, text: Text): string {
  const [flow = '', category] = key.split('.')
  const knownFlow = pair.flows.find((each) => each === flow)
  const name = knownFlow ? flowName(pair, knownFlow, text) : flow
  if (category === undefined) return name

  const categoryName = pair.categories.find(({ id }) => id === category)?.name
  return text.t('scenario.categoryOfFlow', {
    category: categoryName ?? text.t('products.rest'),
    flow: name,
  })
}
