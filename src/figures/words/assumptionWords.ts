import { defaultsOf } from '#analysis/choose.ts'
import type { Known } from '#analysis/known.ts'
import type { Text } from '#i18n/text.ts'
import type { Assumption } from '#state/scenario/changes.ts'
import { standardHorizon } from '#state/scenario/choice.ts'
import { baseName, fadingInWords, growthName, ownFigureName } from './changeInWords.ts'
import { leverValue } from './leverValue.ts'

const BILLION = 1e9

/** Returns the name of an assumption, without its value. */
export function assumptionName(change: Assumption, { pair, reference }: Known, text: Text): string {
  const { t } = text
  switch (change.part) {
    case 'growthOf':
      return t('scenario.growthOf', { what: growthName(change.key, pair, text) })
    case 'shock':
      return t('scenario.shock', { year: String(change.shock.year) })
    case 'lever': {
      const { lever: id } = change.lever
      return reference?.levers.find((each) => each.id === id)?.name ?? id
    }
    case 'own':
      return t('own.by', {
        figure: ownFigureName(change.figure, pair, text),
        who: change.figure.who,
      })
    case 'growth':
    case 'start':
    case 'horizon':
    case 'target':
    case 'source':
    case 'solve':
      return t(`compare.part.${change.part}`)
  }
}

/** Formats the value of an assumption, without its name. */
export function assumptionValue(change: Assumption, known: Known, text: Text): string {
  const { t, usd, percent, signedPercent } = text
  switch (change.part) {
    case 'growth':
    case 'growthOf':
      return t('compare.perYear', { value: percent(change.to / 100) })
    case 'shock': {
      return t('compare.shock', {
        value: signedPercent(change.shock.change / 100),
        recovery: fadingInWords(change.shock, text),
      })
    }
    case 'lever': {
      const { lever: id, strength, year } = change.lever
      const lever = known.reference?.levers.find((each) => each.id === id) ?? null
      return t('compare.lever', { value: leverValue(strength, lever, text), year: String(year) })
    }
    case 'target':
      return t('compare.target', {
        value: usd(change.to.value * BILLION),
        year: String(change.to.year),
      })
    case 'start':
      return usd(change.to * BILLION)
    case 'horizon':
      return String(change.to)
    case 'solve':
      return t(`solve.${change.to}`)
    case 'own':
      return usd(change.figure.value * BILLION)
    case 'source':
      return baseName(change, known.pair, text)
  }
}

/** Formats the default of an assumption; where the default is no value, describes it in words. */
export function defaultValue(change: Assumption, known: Known, text: Text): string {
  const { t } = text
  const defaultAssumption = defaultOf(change, known)
  if (defaultAssumption) return assumptionValue(defaultAssumption, known, text)
  if (change.part === 'growthOf') return t('compare.asOthers')
  if (change.part === 'own') return t('own.none')
  return t(change.part === 'start' ? 'compare.asCounted' : 'compare.notMoved')
}

/** Returns the assumption with its default value; `null` where the default is no value. */
function defaultOf(change: Assumption, { pair }: Known): Assumption | null {
  const { defaults } = pair
  switch (change.part) {
    case 'growth':
      return { ...change, to: Number((defaults.growth * 100).toFixed(9)) }
    case 'horizon':
      return { ...change, to: standardHorizon(change.without, defaultsOf(pair)) }
    case 'target': {
      const { value, year } = defaults.target
      return { ...change, to: { value: value / BILLION, year } }
    }
    case 'source':
      return { ...change, to: defaults.source }
    case 'solve':
      return { ...change, to: 'year' }
    case 'start':
    case 'growthOf':
    case 'shock':
    case 'lever':
    case 'own':
      return null
  }
}
