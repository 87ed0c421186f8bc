import type { Row } from '#charts/frame/table.ts'
import type { Text } from '#i18n/text.ts'
import { isReached } from '#model/projection/reachedYear.ts'
import type { Figure } from '#figures/figure.ts'
import type { FigureId } from '#figures/catalogue.ts'
import { proposedCompare, proposedDifference } from './proposalOfCompare.ts'
import { proposedBaseRates, proposedChance, proposedRecovery } from './proposalOfChance.ts'
import { proposedMirror, proposedProducts } from './proposalOfCounts.ts'
import { proposedTornado } from './proposalOfMatters.ts'
import { readTable, type TableReader } from './tableReader.ts'

/**
 * A neutral paragraph on a figure, from nothing but its table: a template in which every number is a
 * token, so that none can differ from the table or grow old. `filledIn` prints it.
 */
export function defaultParagraph({ id, table }: Figure, text: Text): string {
  const sentences = PROPOSALS[id](readTable(table), text)
  if (sentences.length === 0) return text.t('brief.gap', { what: text.t('brief.paragraph.sum') })

  return sentences.reduce((first, second) => text.t('sentence.two', { first, second }))
}

type Propose = (table: TableReader, text: Text) => readonly string[]

const PROPOSALS: Readonly<Record<FigureId, Propose>> = {
  headline: ({ rows, token }, { t }) =>
    rows.map((row) =>
      t('brief.headline.claim', { claim: token(row, 'claim'), status: token(row, 'status') }),
    ),
  path: (table, text) => [...counted(table, text), ...projected(table, text)],
  chance: proposedChance,
  'base-rates': proposedBaseRates,
  recovery: proposedRecovery,
  flows,
  products: proposedProducts,
  required,
  mirror: proposedMirror,
  contributions: ({ rows, token }, { t }) =>
    rows.map((row) =>
      t('brief.contributions.part', {
        year: token(row, 'year'),
        part: token(row, 'part'),
        amount: token(row, 'amount'),
      }),
    ),
  tornado: proposedTornado,
  compare: proposedCompare,
  difference: proposedDifference,
  record: ({ rows, token, cell }, { t }) =>
    rows.map((row) =>
      t('brief.record.target', {
        statement: token(row, 'statement'),
        announced: token(row, 'announced'),
        // What nobody counted is a gap to fill, not an outcome.
        outcome: token(row, cell(row, 'outcome') === t('record.unknown') ? 'actual' : 'outcome'),
      }),
    ),
}

function counted({ rows, cell, token, flows: [first, second] }: TableReader, { t }: Text) {
  const row = rows.findLast((one) => cell(one, 'status') !== 'assumed')
  if (!row || !first || !second) return []

  return [
    t(cell(row, 'total') === null ? 'brief.path.noTotal' : 'brief.path.counted', {
      period: token(row, 'period'),
      total: token(row, 'total'),
      status: token(row, 'status'),
    }),
    t('brief.path.flows', {
      firstFlow: first.label,
      first: token(row, first.key),
      secondFlow: second.label,
      second: token(row, second.key),
    }),
  ]
}

function projected({ rows, cell, token }: TableReader, { t }: Text): string[] {
  const assumed = rows.filter((row) => cell(row, 'status') === 'assumed')
  const last = assumed.at(-1)
  if (!last) return []

  const reached = assumed.find((row) => {
    const [total, target] = [cell(row, 'total'), cell(row, 'target')]
    return typeof total === 'number' && typeof target === 'number' && isReached(total, target)
  })
  const leading = reached
    ? t('brief.path.reached', {
        target: token(reached, 'target'),
        period: token(reached, 'period'),
        total: token(reached, 'total'),
      })
    : t('brief.path.notReached', { target: token(last, 'target') })
  const isMoved = cell(last, 'total') !== cell(last, 'baseline')
  const end = t(isMoved ? 'brief.path.end' : 'brief.path.endUnmoved', {
    period: token(last, 'period'),
    total: token(last, 'total'),
    baseline: token(last, 'baseline'),
  })
  return [leading, end, t('brief.assumed')]
}

function flows(table: TableReader, { t }: Text): string[] {
  const { rows, cell, token } = table
  const [first, second] = table.flows
  if (!first || !second) return []

  const isAssumed = (row: Row) =>
    [first, second].some(({ key }) => cell(row, `${key}.status`) === 'assumed')
  const both = (row: Row) => ({
    period: token(row, 'period'),
    firstFlow: first.label,
    first: token(row, first.key),
    secondFlow: second.label,
    second: token(row, second.key),
    balance: token(row, 'balance'),
  })
  const latest = rows.findLast((row) => !isAssumed(row))
  const earliest = rows.find((row) => !isAssumed(row) && cell(row, 'balance') !== null)
  const end = rows.findLast((row) => isAssumed(row) && cell(row, 'balance') !== null)
  return [
    ...(latest ? [t('brief.flows.counted', both(latest))] : []),
    ...(earliest && earliest !== latest ? [t('brief.flows.before', both(earliest))] : []),
    ...(end ? [t('brief.flows.end', both(end)), t('brief.assumed')] : []),
  ]
}

function required({ rows, cell, token }: TableReader, { t }: Text): string[] {
  const possible = rows.filter((row) => cell(row, 'growth') !== null)
  const [first, last] = [possible[0], possible.at(-1)]
  if (!first || !last) return []

  const parts = (row: Row) => ({
    period: token(row, 'period'),
    growth: token(row, 'growth'),
  })
  if (Number(cell(first, 'growth')) <= 0) return [t('brief.required.met')]

  const like = possible.find((row) => {
    const ofBest = cell(row, 'ofBest')
    return typeof ofBest === 'number' && ofBest <= 1
  })
  return [
    t('brief.required.first', parts(first)),
    ...(like ? [t('brief.required.like', parts(like))] : []),
    ...(last === first || last === like ? [] : [t('brief.required.last', parts(last))]),
  ]
}
