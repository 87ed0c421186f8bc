import { baseSources, defaultsOf } from '#analysis/choose.ts'
import { lastGrowth } from '#analysis/history.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { baseCautions } from '#figures/words/baseCautions.ts'
import { useText } from '#i18n/useText.ts'
import { BOUNDS } from '#state/link/parts.ts'
import { Button } from '#ui/Button.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { OwnFiguresBox } from '#views/dashboard/own/OwnFiguresBox.tsx'
import styles from './Controls.module.css'

/** The choice of the source to start from, what to know about its base, and its own last growth. */
export function SourceControls({ viewState }: Readonly<{ viewState: ViewState }>) {
  const text = useText()
  const { pair, chosen, change } = viewState

  return (
    <div className={styles['group']}>
      <SelectField
        label={text.t('scenario.source')}
        value={chosen.source.id}
        options={baseSources(pair).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(source) => change.commit((selection) => ({ ...selection, source }), 'source')}
      />
      <OwnFiguresBox viewState={viewState} />
      {baseCautions(pair, chosen, text).map((caution) => (
        <p key={caution} className={styles['note']}>
          {caution}
        </p>
      ))}
      <OwnGrowth viewState={viewState} />
    </div>
  )
}

/** Offers the last growth that the chosen source itself counted, where the default is another's. */
function OwnGrowth({ viewState: { pair, chosen, change } }: Readonly<{ viewState: ViewState }>) {
  const { t, signedPercent, yearInBoth } = useText()
  const { base, scenario } = chosen.outcome
  const own = lastGrowth(chosen.history, base)
  if (!own || base.source === defaultsOf(pair).source) return null

  const growth = Number((own.growth * 100).toFixed(1))
  const isUsed = Math.abs(growth / 100 - scenario.growth) < 1e-9
  if (isUsed || growth < BOUNDS.growth.min || growth > BOUNDS.growth.max) return null
  return (
    <Button
      kind="quiet"
      onClick={() =>
        change.commit(({ solve, ...others }) => {
          return { ...others, growth, ...(solve && solve !== 'growth' ? { solve } : {}) }
        }, 'growth')
      }
    >
      {t('scenario.ownGrowth', {
        growth: signedPercent(own.growth),
        year: yearInBoth(own.from, base.calendar),
      })}
    </Button>
  )
}
