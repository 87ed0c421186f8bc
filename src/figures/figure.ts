import type { ReactElement } from 'react'
import type { Framed } from '#charts/ChartFrame.tsx'
import type { Stage } from '#charts/stage.ts'
import type { Chapters, Pair, Source } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Choice } from '#state/choice.ts'
import type { History } from './history.ts'

export type FigureId = 'headline' | 'path' | 'flows' | 'products' | 'required' | 'mirror' | 'record'

/** What is known of a pair. The chapters come when a reader looks inside a category. */
export type Known = Readonly<{ pair: Pair; chapters: Chapters | null }>

/** What is chosen, and what follows from it: worked out once for all figures. */
export type Chosen = Readonly<{
  choice: Choice
  source: Source
  history: History
  outcome: Outcome
}>

/**
 * One message about the trade of a pair, in words, in numbers, and drawn. Every output prints this
 * object, and none shows a number that its table does not hold.
 */
export type Figure = Framed &
  Readonly<{
    id: FigureId
    /** The message for another outcome: what the sentence says while a slider moves. */
    retell: (outcome: Outcome) => string
    draw: (stage: Stage) => ReactElement
  }>

/** What is known and what is chosen go in; one figure comes out. */
export type MakeFigure = (known: Known, chosen: Chosen, text: Text) => Figure
