declare const unit: unique symbol

/**
 * A number that remembers its unit at compile time. A plain number may become a `Usd`, but a
 * `Usd` may not become a `RatePerYear`. Nothing is left of it at run time.
 */
type Unit<Name extends string> = number & { readonly [unit]?: Name }

/** Current US dollars; not thousands, millions or billions. */
export type Usd = Unit<'usd'>

/**
 * Relative change per year as a fraction: 0.05 is 5 % a year. Above −1, or −1 for a fall to
 * nothing.
 */
export type RatePerYear = Unit<'ratePerYear'>

/** A part of a whole as a fraction: 0.25 is a quarter. */
export type Share = Unit<'share'>

/** A quotient of two amounts of the same unit: 3.4 is "3.4 to 1". */
export type Ratio = Unit<'ratio'>

/** The Gregorian year in which a period of twelve months begins, whatever its calendar. */
export type Year = Unit<'year'>
