import type { LeverRow } from '#datasets/referenceSchemas.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { withinRange } from '#model/levers/withinRange.ts'
import type { LeverChoice } from '#state/link/selection.ts'
import { useCurrentSelection, type Edit } from '#state/session/useSelection.ts'
import { leverFirstYear } from './leverFirstYear.ts'

/** Returns the current strength and first year of a lever, and the edits that change them. */
export function useLeverSetting(lever: LeverRow, viewState: ViewState) {
  const { id, neutral } = lever
  const choice = useCurrentSelection(({ levers }) => levers?.find((each) => each.lever === id))
  const setting = choice
    ? { ...choice, strength: withinRange(lever, choice.strength) }
    : { lever: id, strength: neutral, year: leverFirstYear(viewState) }
  return {
    ...setting,
    isMoved: choice !== undefined,
    withStrength: (strength: number): Edit => moved({ ...setting, strength }, neutral),
    startIn: (year: number): Edit => moved({ ...setting, year }, neutral),
  }
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

/** Returns the edit that sets a lever; at its neutral strength, it is removed from the link. */
function moved(next: LeverChoice, neutral: number): Edit {
  return (selection) => {
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
}
