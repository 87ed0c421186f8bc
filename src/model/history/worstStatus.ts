import { STATUSES, type Status } from '#model/series.ts'

/**
 * The status of a value computed from others: `derived`, or the least certain of `inputs` where
 * that is less certain still, such as `estimated`. {@link STATUSES} is the order of certainty.
 */
export function worstStatus(inputs: readonly Status[]): Status {
  const rank = Math.max(
    STATUSES.indexOf('derived'),
    ...inputs.map((status) => STATUSES.indexOf(status)),
  )
  return STATUSES[rank] ?? 'derived'
}
