import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { LeverRow } from '#datasets/referenceSchemas.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { withinRange } from '#model/levers/withinRange.ts'
import type { Year } from '#model/units.ts'
import type { LeverChoice, Selection } from '#state/link/selection.ts'
import { useLiveSelection, type Edit } from '#state/session/useSelection.ts'
import { partOf, type ReadonlyStore } from '#ui/readonlyStore.ts'
import { leverFirstYear } from './leverFirstYear.ts'

/** A lever's strength and first year, and the edits that change them. */
export type LiveLeverSetting = Readonly<{
  strength: ReadonlyStore<number>
  /** The strength in the units that fields show. */
  shown: ReadonlyStore<number>
  year: ReadonlyStore<Year>
  isMoved: boolean
  withStrength: (strength: number) => Edit
  startIn: (year: Year) => Edit
}>

/** Returns the setting of a lever; re-renders when the lever starts or ceases to be moved. */
export function useLeverSetting(lever: LeverRow, viewState: ViewState): LiveLeverSetting {
  const current = useLiveSelection()
  const firstYear = leverFirstYear(viewState)
  const isMoved = useStore(current, (selection) => choiceOf(selection, lever.id) !== undefined)
  return useMemo(() => {
    const { id, neutral } = lever
    const setting = (selection: Selection): LeverChoice => {
      const choice = choiceOf(selection, id)
      return choice
        ? { ...choice, strength: withinRange(lever, choice.strength) }
        : { lever: id, strength: neutral, year: firstYear }
    }
    const withPart = (part: Partial<LeverChoice>): Edit => {
      return (selection) => moved(selection, { ...setting(selection), ...part }, neutral)
    }
    const strength = partOf(current, (selection) => setting(selection).strength)
    return {
      strength,
      shown: partOf(strength, displayUnits(lever).fromLink),
      year: partOf(current, (selection) => setting(selection).year),
      isMoved,
      withStrength: (next) => withPart({ strength: next }),
      startIn: (year) => withPart({ year }),
    }
  }, [current, lever, firstYear, isMoved])
}

function choiceOf({ levers }: Selection, id: string): LeverChoice | undefined {
  return levers?.find((each) => each.lever === id)
}

/** Converts between link and field: shares are shown in per cent, other units unchanged. */
export function displayUnits({ unit, minimum, maximum, step }: LeverRow) {
  const factor = unit === 'share' ? 100 : 1
  const fromLink = (value: number) => Number((value * factor).toFixed(6))
  return {
    range: { min: fromLink(minimum), max: fromLink(maximum), step: fromLink(step) },
    fromLink,
    toLink: (value: number) => Number((value / factor).toFixed(8)),
  }
}

/** Sets a lever; at its neutral strength, it is removed from the link. */
function moved(selection: Selection, next: LeverChoice, neutral: number): Selection {
  const levers = selection.levers ?? []
  const isNew = !levers.some(({ lever }) => lever === next.lever)
  const all = isNew
    ? [...levers, next]
    : levers.map((each) => (each.lever === next.lever ? next : each))
  return {
    ...selection,
    levers: all.filter((each) => each !== next || next.strength !== neutral),
  }
}
