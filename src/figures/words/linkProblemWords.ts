import type { Text } from '#i18n/text.ts'
import type { LinkProblem } from '#state/link/link.ts'

/** Returns the message for a part of a link that could not be read. */
export function linkProblemWords({ code, part, found }: LinkProblem, { t }: Text): string {
  switch (code) {
    case 'malformed':
      return t('notice.linkMalformed', { part, found })
    case 'unknown':
      return t('notice.linkUnknown', { part })
    case 'repeated':
      return t('notice.linkRepeated', { part })
    case 'leftOut':
      return t('notice.leftOut', { part, found })
  }
}
