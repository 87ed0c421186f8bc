import type { Chosen, Known } from '#analysis/known.ts'
import {
  useChartRenderer,
  type Headline,
  type HeadlinesProps,
} from '#charts/frame/chartRenderer.ts'
import type { Row } from '#charts/frame/table.ts'
import { claimUnit } from '#datasets/claimUnit.ts'
import type { Claim, Pair, Source } from '#datasets/schemas.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'
import type { Figure } from '#figures/figure.ts'
import { bareParties, flowName, partiesOf } from '#figures/words/flowNames.ts'
import type { Text } from '#i18n/text.ts'
import type { Calendar } from '#model/calendar.ts'
import { onlyFlow } from '#model/history/onlyFlow.ts'
import type { Flow } from '#model/series.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Base } from '#model/projection/baseline.ts'

/** Computes the figure of the headline claims about the pair, each with its status. */
export function headline({ pair }: Known, { source, outcome }: Chosen, text: Text): Figure {
  const { t } = text
  const claims = pair.claims.map((claim) => withChosenTarget(claim, outcome, text))
  const headlines = claims.map((claim) => headlineOf(claim, pair, outcome.base, text))
  const sentence = sentenceOf(headlines, pair, text)
  const title = t(pair.claims.some(isClaimed) ? 'headline.title' : 'headline.worked')
  return {
    id: 'headline',
    title,
    sentence,
    native: null,
    paragraph: headlineParagraph,
    sentenceFor: () => sentence,
    caveat: source.id === pair.defaults.source ? null : otherBase(source, outcome.base, text),
    explanations: [],
    table: {
      caption: title,
      columns: [
        { key: 'claim', label: t('headline.claim'), kind: 'text' },
        ...AMOUNTS.map(({ key, kind }) => ({ key, label: t(`headline.${key}Column`), kind })),
        { key: 'period', label: t('table.period'), kind: 'text' },
        { key: 'status', label: t('table.status'), kind: 'status' },
        { key: 'note', label: t('table.note'), kind: 'text' },
      ],
      rows: claims.map((claim, index) => rowOf(claim, headlines[index])),
    },
    sources: sourceNames(pair),
    legend: [],
    draw: (context) => <Headlines headlines={headlines} context={context} />,
  }
}

/** Returns a claim, with the target of the scenario where nobody but the package named one. */
function withChosenTarget(claim: Claim, { base, target }: Outcome, text: Text): Claim {
  const { value, year } = target
  const isSame = year === claim.year && text.usd(value) === text.usd(claim.value)
  if (claim.kind !== 'target' || claim.status !== 'assumed' || isSame) return claim
  const statement = text.t('changes.target', {
    value: text.usd(value),
    year: text.yearInBoth(year, base.calendar),
  })
  return { ...claim, statement, value, year }
}

/** True for a claim that somebody made; others follow from the figures, or are assumed. */
function isClaimed({ status }: Claim): boolean {
  return status !== 'derived' && status !== 'assumed'
}

/** Returns what the claims say: in one sentence where there are all of its parts, else as a list. */
function sentenceOf(headlines: readonly HeadlineOf[], pair: Pair, text: Text): string {
  const [total, growth, ratio, target] = (['total', 'growth', 'ratio', 'target'] as const).map(
    (kind) => headlines.find((each) => each.kind === kind),
  )
  const isAllTrade = pair.claims.some(
    (claim) => claim.kind === 'total' && countedBy(claim, pair) === 'both',
  )
  if (!total || !isAllTrade || !growth || !ratio || !target) {
    return text.list(headlines.map(({ label, value, detail }) => `${label}: ${value} (${detail})`))
  }
  return text.t('headline.sentence', {
    year: total.period,
    total: total.value,
    growth: growth.value,
    ratio: ratio.value,
    ...partiesOf(pair, pair.flows[0]),
    target: target.value,
  })
}

/** Says that the claims are not about the base of the scenario. */
function otherBase(source: Source, base: Base, { t, yearInBoth }: Text): string {
  return t('headline.otherBase', {
    source: source.shortName,
    year: yearInBoth(base.year, base.calendar),
  })
}

/** Returns one sentence for each claim, with its status. */
function headlineParagraph({ rows, token }: TableReader, { t }: Text): string[] {
  return rows.map((row) =>
    t('brief.headline.claim', { claim: token(row, 'claim'), status: token(row, 'status') }),
  )
}

function Headlines(props: HeadlinesProps) {
  const renderer = useChartRenderer()
  return <renderer.Headlines {...props} />
}

type HeadlineOf = Headline & Readonly<{ kind: Claim['kind']; period: string }>

function headlineOf(claim: Claim, pair: Pair, base: Base, text: Text): HeadlineOf {
  const calendar = calendarOf(claim, pair, base)
  const period = text.yearInBoth(claim.year, calendar)
  return {
    id: claim.id,
    kind: claim.kind,
    period,
    label: labelOf(claim, text.year(claim.year, calendar), pair, text),
    value: printed(claim, text),
    detail: claim.kind === 'target' ? text.t('headline.targetBy', { year: period }) : period,
    source: sourceOf(claim, pair, text),
    doubt: isOutvoted(claim) ? text.t('headline.outvoted') : null,
    status: claim.status,
    origin: [claim.id],
  }
}

/** Returns who counted what a claim says; without such a source, the number of texts that say it. */
function sourceOf({ source, status, bibliography }: Claim, { sources }: Pair, { t }: Text): string {
  if (source === null && status === 'assumed') return t('headline.nobody')
  const counted = sources.find(({ id }) => id === source)
  return counted?.shortName ?? t('headline.texts', { count: bibliography.length })
}

/** Whether most of the rival figures of a contested claim have the opposite sign. */
function isOutvoted({ status, value, rivals }: Claim): boolean {
  const signs = rivals.flatMap((rival) => (rival.value === null ? [] : [Math.sign(rival.value)]))
  const against = signs.filter((sign) => sign === -Math.sign(value))
  return status === 'contested' && against.length > signs.length / 2
}

function labelOf(claim: Claim, period: string, pair: Pair, text: Text): string {
  const { kind, year } = claim
  switch (kind) {
    case 'growth':
      return text.t('headline.growthIn', { period })
    case 'decline':
      return text.t('headline.decline', { year: String(year) })
    case 'ratio':
      return text.t('headline.ratio', {
        ...partiesOf(pair, pair.flows[0]),
        exporter: bareParties(pair, pair.flows[0]).exporter,
      })
    case 'total':
      return totalLabel(claim, pair, text)
    case 'target':
      return text.t('headline.target')
  }
}

/** Returns what a total counts: both flows, the goods on file, or one flow alone. */
function countedBy({ source, year }: Claim, pair: Pair): Flow | 'both' | 'goods' {
  const counted = pair.sources.find(({ id }) => id === source)
  if (counted?.coverage === 'goods') return 'goods'
  return onlyFlow(pair, { source: source ?? '', year }) ?? 'both'
}

function totalLabel(claim: Claim, pair: Pair, text: Text): string {
  const counted = countedBy(claim, pair)
  if (counted === 'both') return text.t('headline.total')
  return counted === 'goods' ? text.t('headline.goods') : flowName(pair, counted, text)
}

/** The kinds of amounts that claims state; the table has a column for each. */
const AMOUNTS = [
  { key: 'amount', kind: 'usd' },
  { key: 'change', kind: 'percent' },
  { key: 'ratio', kind: 'ratio' },
] as const

/** Formats a claim's value in the unit of its kind: US dollars, per cent or, as a ratio, dollars per dollar. */
export function printed(claim: Pick<Claim, 'kind' | 'value'>, text: Text): string {
  return claimUnit(claim) === 'percent' ? text.signedPercent(claim.value) : text.usd(claim.value)
}

/** Returns the calendar of a claim's year; what nobody named is assumed in that of the base. */
function calendarOf({ source, status }: Claim, { sources }: Pair, base: Base): Calendar {
  const unnamed = status === 'assumed' ? base.calendar : 'gregorian'
  return sources.find(({ id }) => id === source)?.calendar ?? unnamed
}

function rowOf(claim: Claim, headlineRow: HeadlineOf | undefined): Row {
  return {
    cells: [
      claim.statement,
      ...AMOUNTS.map(({ kind }) => (claimUnit(claim) === kind ? claim.value : '')),
      headlineRow?.detail ?? '',
      claim.status,
      claim.note ?? '',
    ],
    origin: [claim.id],
  }
}

function sourceNames(pair: Pair): string[] {
  const ids = new Set(pair.claims.flatMap(({ source }) => source ?? []))
  return pair.sources.filter(({ id }) => ids.has(id)).map(({ name }) => name)
}
