import type { Text } from '#i18n/text.ts'
import { changesOf } from '#state/changes.ts'
import type { Selection } from '#state/selection.ts'
import { changeInWords } from './changeInWords.ts'
import { defaultsOf } from './choose.ts'
import type { FigureId, Known } from './figure.ts'
import { MOVED_BY_SCENARIO } from './figures.ts'

/**
 * What a figure assumes beyond the default, one line each. A figure that the scenario does not move
 * assumes nothing but whose numbers it shows.
 */
export function assumptionsOf(
  figure: FigureId,
  known: Known,
  selection: Selection,
  text: Text,
): readonly string[] {
  return changesOf(selection, defaultsOf(known.pair))
    .filter(({ part }) => part === 'source' || MOVED_BY_SCENARIO.has(figure))
    .map((change) => changeInWords(change, known, text))
}
