/** The numbers that a control accepts, in the unit it displays. */
export type NumberRange = Readonly<{
  min: number
  max: number
  step: number
  /** True where a fraction makes no sense, such as a year. */
  isWhole?: boolean
  /** What may be typed, where that is more than a slider reaches. */
  accepts?: Readonly<{ min: number; max: number }>
  /** What 1 stands for, such as 1e9 for billions: then amounts may be typed in words of size. */
  scale?: number
  /** How its numbers are read and written, where not as plain numbers: years. */
  notation?: Notation
}>

/** Reads and writes numbers; `read` returns `null` for other text. */
export type Notation = Readonly<{
  read: (typed: string) => number | null
  write: (value: number) => string
}>

/** Moves `value` by a number of steps within `range`, without floating-point error. */
export function stepped(value: number, steps: number, { min, max, step }: NumberRange): number {
  const moved = Number((value + steps * step).toPrecision(12))
  return Math.min(max, Math.max(min, moved))
}

/** Computes the position of `value` in `range`: 0 at its start, 1 at its end. */
export function fractionOf(value: number, { min, max }: NumberRange): number {
  if (max <= min) return 0
  return Math.min(1, Math.max(0, (value - min) / (max - min)))
}
