import { SelectField } from '#ui/fields/SelectField.tsx'
import { useText } from '#i18n/useText.ts'
import type { Selection } from '#state/link/selection.ts'
import type { ViewState } from '#analysis/viewState.ts'

const RANKS = ['total', 'chance'] as const

/**
 * Renders the select for what the inputs are ranked by: total, or probability of reaching the target.
 */
export function RankChoice({ viewState: { chosen, change } }: Readonly<{ viewState: ViewState }>) {
  const { t } = useText()
  return (
    <SelectField
      label={t('tornado.rank')}
      value={chosen.choice.rank}
      options={RANKS.map((value) => ({ value, label: t(`tornado.rank.${value}`) }))}
      onChange={(value) => change.commit(rankedBy(value), 'rank')}
    />
  )
}

function rankedBy(value: (typeof RANKS)[number]) {
  return ({ rank: _rank, ...others }: Selection): Selection =>
    value === 'total' ? others : { ...others, rank: value }
}
