import { Choice } from '#ui/fields/Choice.tsx'
import { useText } from '#i18n/useText.ts'
import type { Selection } from '#state/link/selection.ts'
import type { Desk } from '#analysis/desk.ts'

const RANKS = ['total', 'chance'] as const

/** What the inputs are ranked by. */
export function RankChoice({ desk: { chosen, change } }: Readonly<{ desk: Desk }>) {
  const { t } = useText()
  return (
    <Choice
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
