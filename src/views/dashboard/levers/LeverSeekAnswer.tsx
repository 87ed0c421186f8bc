import { Button } from '#ui/Button.tsx'
import type { LeverRow, Reference } from '#datasets/referenceSchemas.ts'
import type { Chosen } from '#analysis/known.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { leverValue } from '#figures/words/leverValue.ts'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import type { Goal } from '#model/levers/goalSeek.ts'
import type { Seeking } from '#model/levers/seekLevers.ts'
import styles from './LeverPanel.module.css'
import type { LeverSeekState, SeekAnswer } from './useLeverSeek.ts'

type LeverSeekAnswerProps = Readonly<{
  viewState: ViewState
  reference: Reference
  seek: LeverSeekState
  moving: readonly LeverRow[]
}>

/** The result of the search in words, and the button that applies it. */
export function LeverSeekAnswer({ viewState, reference, seek, moving }: LeverSeekAnswerProps) {
  const text = useText()
  const { t } = text
  const { answer, isApplied, toggle } = seek
  const answerWords = answer ? describeGoal(answer, moving, viewState, text) : null
  const canApply = answerWords !== null && answerWords.needs.length > 0
  const isSolvingElse = viewState.chosen.choice.unknown !== 'year'
  return (
    <>
      <div role="status" className={styles['answer']}>
        {answerWords ? (
          <>
            <p>{answerWords.lead}</p>
            {answerWords.needs.length > 0 ? (
              <ul>
                {answerWords.needs.map((need) => (
                  <li key={need}>{need}</li>
                ))}
              </ul>
            ) : null}
            {answerWords.gives === null ? null : <p>{answerWords.gives}</p>}
            {(answer?.leftOut ?? []).map((excluded) => (
              <p key={excluded.lever}>{leftOutInWords(excluded, reference, text)}</p>
            ))}
            {canApply && isApplied ? <p>{t('seek.applied')}</p> : null}
            {canApply && !isApplied && isSolvingElse ? <p>{t('seek.solves')}</p> : null}
          </>
        ) : null}
      </div>
      {canApply ? (
        // One element in both states, so that it keeps the focus.
        <Button kind={isApplied ? 'plain' : 'strong'} onClick={toggle}>
          {t(isApplied ? 'seek.undo' : answer?.goal.ok ? 'seek.apply' : 'seek.applyMost')}
        </Button>
      ) : null}
    </>
  )
}

type AnswerWords = Readonly<{ lead: string; needs: readonly string[]; gives: string | null }>

function describeGoal(
  { goal, from }: SeekAnswer,
  moving: readonly LeverRow[],
  { chosen }: ViewState,
  text: Text,
): AnswerWords {
  const { t, usd, yearInBoth } = text
  const { target } = chosen.choice
  const year = yearInBoth(target.year, chosen.outcome.base.calendar)
  const needs = needsOf(goal, moving, text)
  if (goal.ok) {
    const total = usd(goal.total)
    return needs.length === 0
      ? { lead: t('seek.met', { total, year }), needs, gives: null }
      : { lead: t('seek.found'), needs, gives: t('seek.gives', { total, year }) }
  }
  if (goal.reason !== 'outOfReach')
    return { lead: t(`seek.${goal.reason}`), needs: [], gives: null }

  const most = usd(goal.most)
  return goal.most > from
    ? { lead: t('seek.most', { target: usd(target.value), year, most }), needs, gives: null }
    : {
        lead: t(isAtLimit(goal, chosen) ? 'seek.atLimit' : 'seek.notYet', { year, most }),
        needs: [],
        gives: null,
      }
}

/** True where the scenario moves its levers as far as the search can. */
function isAtLimit({ settings }: Goal, { choice: { scenario } }: Chosen): boolean {
  return settings.every(({ lever, value }) =>
    scenario.levers.some((setting) => setting.lever === lever && setting.value === value),
  )
}

/** Lists the setting of each lever that the search changes. */
function needsOf({ settings }: Goal, moving: readonly LeverRow[], text: Text): readonly string[] {
  return moving.flatMap((lever) => {
    const setting = settings.find((each) => each.lever === lever.id)
    if (!setting) return []
    const value = leverValue(setting.value, lever, text)
    return [text.t('changes.lever', { lever: lever.name, value, year: String(setting.year) })]
  })
}

function leftOutInWords(
  { lever, rival, reason }: Seeking['leftOut'][number],
  { levers }: Reference,
  { t }: Text,
): string {
  const nameOf = (id: string) => levers.find((each) => each.id === id)?.name ?? id
  return t(`seek.leftOut.${reason}`, { lever: nameOf(lever), rival: nameOf(rival) })
}
