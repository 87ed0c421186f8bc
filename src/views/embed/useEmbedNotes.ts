import { ineffectiveParts } from '#analysis/ineffective.ts'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import { MODEL_VERSION } from '#model/version.ts'
import { useQueryString } from '#state/session/address.ts'
import { readLink, type LinkProblem } from '#state/link/link.ts'
import type { EmbedFootProps } from './EmbedFoot.tsx'

/** Where an embed differs from what its address asks for, one sentence each. */
export function useEmbedNotes(props: Omit<EmbedFootProps, 'entry' | 'page'>): readonly string[] {
  const text = useText()
  const { problems } = readLink(useQueryString())
  return [...problems.flatMap((problem) => inWords(problem, text)), ...shortfalls(props, text)]
}

/** Parts that we do not know are no mistake here: content systems add theirs to every address. */
function inWords({ code, part, found }: LinkProblem, { t }: Text): string[] {
  switch (code) {
    case 'malformed':
      return [t('notice.linkMalformed', { part, found })]
    case 'repeated':
      return [t('notice.linkRepeated', { part })]
    case 'leftOut':
      return [t('notice.leftOut', { part, found })]
    case 'unknown':
      return []
  }
}

function shortfalls(
  { options, selection, known, chosen }: Omit<EmbedFootProps, 'entry' | 'page'>,
  { t, date }: Text,
): string[] {
  const { model } = options
  const { pair } = known
  const isPinned = selection.vintage !== undefined
  const vintage = date(pair.vintage)
  const parts = ineffectiveParts(known, selection, chosen).map(({ code, part }) =>
    code === 'otherVintage'
      ? t('embed.gone', { pinned: date(part), vintage })
      : t(`notice.${code}`, { part, source: chosen.source.name, pair: pair.name }),
  )
  return isPinned && model !== null && model !== MODEL_VERSION
    ? [...parts, t('embed.otherModel', { pinned: model, model: MODEL_VERSION })]
    : parts
}
