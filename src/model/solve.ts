import type { Unknown } from './scenario.ts'

/** Why a question has no answer. */
export type NoSolution =
  | 'startsAtZero'
  | 'targetNotPositive'
  | 'neverReached'
  | 'tooFar'
  | 'noTimeLeft'
  | 'outOfRange'

/**
 * The answer to "what must X be?": years for `year` (with fraction, after the base year), a rate
 * for `growth`, US dollars for `target` and `start`. `alreadyThere` where the target is not above
 * the start. Without an answer, `nearest` is the closest value of the unknown that is possible,
 * or `null` where none is.
 */
export type Solution =
  | Readonly<{ ok: true; unknown: Unknown; value: number; alreadyThere: boolean }>
  | Readonly<{ ok: false; unknown: Unknown; reason: NoSolution; nearest: number | null }>
