import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import type { LeverRow, Reference } from '#datasets/referenceSchemas.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { leverEngineOf } from '#analysis/levers/leverEngineOf.ts'
import { useText } from '#i18n/useText.ts'
import type { LeverId } from '#model/scenario.ts'
import { canHelp } from '#model/levers/seekLevers.ts'
import type { Usd } from '#model/units.ts'
import styles from './LeverPanel.module.css'
import { LeverSeekAnswer } from './LeverSeekAnswer.tsx'
import { useLeverSeek } from './useLeverSeek.ts'

type LeverSeekProps = Readonly<{ viewState: ViewState; reference: Reference }>

/** Ways to search: one strength for all levers, the least strain, or a single lever. */
const WAYS = ['common', 'least', 'one'] as const

/** Searches lever settings that reach the target: all equally, with the least strain, or one. */
export function LeverSeek({ viewState, reference }: LeverSeekProps) {
  const { t } = useText()
  const { pair, chosen } = viewState
  const { model } = leverEngineOf(pair, reference)
  const levers = reference.levers.filter((lever) => canHelp(lever, model, chosen.choice.scenario))
  const [way, setWay] = useState<(typeof WAYS)[number]>('common')
  const [alone, setAlone] = useState<LeverId>(levers[0]?.id ?? '')
  const [excluded, setExcluded] = useState(() => initiallyExcluded(reference.levers))
  const seek = useLeverSeek(viewState, model)
  const moving = levers.filter(({ id }) => (way === 'one' ? id === alone : !excluded.has(id)))

  function toggle(id: LeverId, mayMove: boolean) {
    setExcluded(new Set([...excluded].filter((lever) => lever !== id).concat(mayMove ? [] : [id])))
    seek.clear()
  }

  return (
    <div className={styles['seek']}>
      <CurrentTotal viewState={viewState} now={seek.now} />
      <SelectField
        label={t('seek.way')}
        value={way}
        options={WAYS.map((value) => ({
          value,
          label: t(`seek.way.${value}`),
          hint: t(`seek.way.${value}.hint`),
        }))}
        onChange={(chosenWay) => {
          setWay(chosenWay)
          seek.clear()
        }}
      />
      {way === 'one' ? (
        <SelectField
          label={t('seek.lever')}
          value={alone}
          options={levers.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => {
            setAlone(id)
            seek.clear()
          }}
        />
      ) : (
        <Disclosure summary={t('seek.levers', { count: moving.length })}>
          <LeverChoices levers={levers} excluded={excluded} onChange={toggle} />
        </Disclosure>
      )}
      <Button
        onClick={() =>
          seek.search(
            way === 'least' ? 'least' : 'common',
            moving.map(({ id }) => id),
          )
        }
      >
        {t('seek.work')}
      </Button>
      <LeverSeekAnswer {...{ viewState, reference, seek }} moving={moving} />
    </div>
  )
}

/**
 * Returns the levers that a search may not move initially, whatever the scenario moves: those that
 * only improve reporting, since recording existing trade adds none.
 */
function initiallyExcluded(levers: readonly LeverRow[]): ReadonlySet<LeverId> {
  return new Set(levers.flatMap(({ id, mechanism }) => (mechanism === 'reporting' ? [id] : [])))
}

function CurrentTotal({
  viewState: { chosen },
  now,
}: Readonly<{ viewState: ViewState; now: Usd }>) {
  const { t, usd, yearInBoth } = useText()
  const { target } = chosen.choice
  return (
    <p>
      {t('seek.standing', {
        target: usd(target.value),
        year: yearInBoth(target.year, chosen.outcome.base.calendar),
        value: usd(now),
      })}
    </p>
  )
}

type LeverChoicesProps = Readonly<{
  levers: readonly LeverRow[]
  excluded: ReadonlySet<LeverId>
  onChange: (id: LeverId, mayMove: boolean) => void
}>

function LeverChoices({ levers, excluded, onChange }: LeverChoicesProps) {
  return (
    <ul className={styles['choices']}>
      {levers.map(({ id, name }) => (
        <li key={id}>
          <Checkbox
            label={name}
            isChecked={!excluded.has(id)}
            onChange={(mayMove) => onChange(id, mayMove)}
          />
        </li>
      ))}
    </ul>
  )
}
