import { useState } from 'react'
import { announce } from '#ui/announcer.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { SegmentedControl } from '#ui/fields/SegmentedControl.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { assumptionName, assumptionValue } from '#figures/words/assumptionWords.ts'
import { defaultsOf } from '#analysis/choose.ts'
import type { ScenarioPair } from '#analysis/scenarioPair.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { useText } from '#i18n/useText.ts'
import { plainWords } from '#model/plainWords.ts'
import { scenarioParts } from '#state/scenario/changes.ts'
import { MOST_COMPARED } from '#state/link/compared.ts'
import { columnOf, columnsOf, withColumns } from '#state/link/comparison.ts'
import { RemovedScenario } from '#figures/controls/RemovedScenario.tsx'
import { saveScenario } from '#state/stored/settings.ts'
import { mergeOf, type AssumptionDifference } from '#state/scenario/differences.ts'
import { writeLink } from '#state/link/link.ts'
import { LONGEST_NAME, PARTS } from '#state/link/parts.ts'
import styles from './Compare.module.css'
import { ScenarioLink } from './ScenarioLink.tsx'

type MergePanelProps = Readonly<{ between: ScenarioPair; viewState: ViewState }>

/** Merges two scenarios: changes of either are kept, and the reader resolves conflicts. */
export function MergePanel({ between, viewState }: MergePanelProps) {
  const { t } = useText()
  const { from, to } = between
  const { pair, change, selection } = viewState
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const [name, setName] = useState(() => {
    const both = t('compare.mergedName', { from: from.name, to: to.name })
    return plainWords(both).slice(0, LONGEST_NAME)
  })
  const read = PARTS.name.read(name)
  const defaults = defaultsOf(pair)
  const { conflicts, merged } = mergeOf(from.selection, to.selection, defaults)
  const scenario = scenarioParts(merged(taken))
  const link = columnOf(scenario, name, defaults)
  const isFull = columnsOf(selection).length >= MOST_COMPARED

  function add() {
    if (link === null) return
    change.commit((before) => withColumns(before, [link]), `add ${link}`)
    announce(t('compare.added', { name }))
  }

  function save() {
    if (read === undefined) return
    saveScenario({ pair: pair.id, name: read, link: writeLink(scenario) })
    announce(t('saved.saved', { name: read }))
  }

  return (
    <Disclosure summary={t('compare.merge')}>
      <div className={styles['merge']}>
        <p>
          {conflicts.length === 0
            ? t('compare.noConflicts')
            : t('compare.conflicts', { count: conflicts.length })}
        </p>
        {conflicts.map((conflict) => (
          <Conflict
            key={conflict.key}
            {...{ conflict, viewState, between }}
            isTaken={taken.has(conflict.key)}
            onTake={(isTaken) => {
              const otherKeys = [...taken].filter((key) => key !== conflict.key)
              setTaken(new Set(isTaken ? [...otherKeys, conflict.key] : otherKeys))
            }}
          />
        ))}
        <TextField
          label={t('saved.name')}
          value={name}
          onChange={setName}
          problem={read === undefined ? t('saved.noName') : undefined}
          most={LONGEST_NAME}
        />
        <div className={styles['row']}>
          <Button onClick={add} disabled={link === null || isFull}>
            {t('compare.addMerged')}
          </Button>
          <Button onClick={save} disabled={read === undefined}>
            {t('saved.save')}
          </Button>
          <ScenarioLink
            viewState={viewState}
            scenario={{ ...scenario, ...(read !== undefined && { name: read }) }}
            name={name}
          />
        </div>
        <RemovedScenario />
      </div>
    </Disclosure>
  )
}

type ConflictProps = MergePanelProps &
  Readonly<{
    conflict: AssumptionDifference
    isTaken: boolean
    onTake: (isTaken: boolean) => void
  }>

function Conflict({ conflict, between, viewState, isTaken, onTake }: ConflictProps) {
  const text = useText()
  const { from, to } = conflict
  if (!from || !to) return null

  const option = (change: typeof from, name: string) =>
    text.t('compare.side', { value: assumptionValue(change, viewState.known, text), name })
  return (
    <SegmentedControl
      label={assumptionName(from, viewState.known, text)}
      value={isTaken ? 'to' : 'from'}
      options={[
        { value: 'from', label: option(from, between.from.name) },
        { value: 'to', label: option(to, between.to.name) },
      ]}
      onChange={(side) => onTake(side === 'to')}
    />
  )
}
