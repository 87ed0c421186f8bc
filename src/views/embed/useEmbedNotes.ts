import { ineffectiveParts } from '#analysis/ineffective.ts'
import { ineffectiveWords } from '#figures/words/ineffectiveWords.ts'
import { linkProblemWords } from '#figures/words/linkProblemWords.ts'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import { useQueryString } from '#state/session/address.ts'
import { readLink } from '#state/link/link.ts'
import type { EmbedFootProps } from './EmbedFoot.tsx'

/** Returns one sentence for each way in which an embed differs from what its address requests. */
export function useEmbedNotes(props: Omit<EmbedFootProps, 'entry' | 'id'>): readonly string[] {
  const text = useText()
  const { problems } = readLink(useQueryString())
  return [...problems.map((problem) => linkProblemWords(problem, text)), ...shortfalls(props, text)]
}

function shortfalls(
  { selection, known, chosen }: Omit<EmbedFootProps, 'entry' | 'id'>,
  text: Text,
): string[] {
  const { pair } = known
  const { t, date } = text
  const vintage = date(pair.vintage)
  return ineffectiveParts(known, selection, chosen).map((each) =>
    each.code === 'otherVintage'
      ? t('embed.gone', { pinned: date(each.part), vintage })
      : ineffectiveWords(each, known, chosen, text),
  )
}
