import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import type { LeverRow, Reference } from '#datasets/referenceSchemas.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { leverEngineOf } from '#analysis/levers/leverEngineOf.ts'
import { useText } from '#i18n/useText.ts'
import type { LeverId, Scenario } from '#model/scenario.ts'
import { canHelp } from '#model/levers/seekLevers.ts'
import type { Usd } from '#model/units.ts'
import styles from './LeverPanel.module.css'
import { LeverSeekAnswer } from './LeverSeekAnswer.tsx'
import { useLeverSeek } from './useLeverSeek.ts'

type LeverSeekProps = Readonly<{ viewState: ViewState; reference: Reference }>

const WAYS = ['common', 'least', 'one'] as const

/** What the target would take of levers: all alike, with the least strain, or of one alone. */
export function LeverSeek({ viewState, reference }: LeverSeekProps) {
  const { t } = useText()
  const { pair, chosen } = viewState
  const { model } = leverEngineOf(pair, reference)
  const levers = reference.levers.filter((lever) => canHelp(lever, model, chosen.choice.scenario))
  const [way, setWay] = useState<(typeof WAYS)[number]>('common')
  const [alone, setAlone] = useState<LeverId>(levers[0]?.id ?? '')
  const [resting, setResting] = useState(() => restingAtFirst(levers, chosen.choice.scenario))
  const seek = useLeverSeek(viewState, model)
  const moving = levers.filter(({ id }) => (way === 'one' ? id === alone : !resting.has(id)))

  function toggle(id: LeverId, mayMove: boolean) {
    setResting(new Set([...resting].filter((one) => one !== id).concat(mayMove ? [] : [id])))
    seek.forget()
  }

  return (
    <div className={styles['seek']}>
      <Standing viewState={viewState} now={seek.now} />
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
          seek.forget()
        }}
      />
      {way === 'one' ? (
        <SelectField
          label={t('seek.lever')}
          value={alone}
          options={levers.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => {
            setAlone(id)
            seek.forget()
          }}
        />
      ) : (
        <Disclosure summary={t('seek.levers', { count: moving.length })}>
          <Movable levers={levers} resting={resting} onChange={toggle} />
        </Disclosure>
      )}
      <Button
        onClick={() =>
          seek.work(
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
 * Those that are moved already may move, or all where none is. What is only moved onto the books
 * brings nothing new, so it counts when a reader says so.
 */
function restingAtFirst(
  levers: readonly LeverRow[],
  { levers: settings }: Scenario,
): ReadonlySet<LeverId> {
  const moved = new Set(settings.map(({ lever }) => lever))
  const isAnyMoved = levers.some(({ id }) => moved.has(id))
  const rests = ({ id, mechanism }: LeverRow) =>
    isAnyMoved ? !moved.has(id) : mechanism === 'reporting'
  return new Set(levers.filter(rests).map(({ id }) => id))
}

function Standing({ viewState: { chosen }, now }: Readonly<{ viewState: ViewState; now: Usd }>) {
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

type MovableProps = Readonly<{
  levers: readonly LeverRow[]
  resting: ReadonlySet<LeverId>
  onChange: (id: LeverId, mayMove: boolean) => void
}>

function Movable({ levers, resting, onChange }: MovableProps) {
  return (
    <ul className={styles['choices']}>
      {levers.map(({ id, name }) => (
        <li key={id}>
          <Checkbox
            label={name}
            isChecked={!resting.has(id)}
            onChange={(mayMove) => onChange(id, mayMove)}
          />
        </li>
      ))}
    </ul>
  )
}
