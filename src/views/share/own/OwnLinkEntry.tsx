import { pagePathOf } from '#figures/catalogue.ts'
import { useText } from '#i18n/useText.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import { ShareEntry } from '#views/share/ShareEntry.tsx'
import type { Exporter } from '#views/share/useExporter.ts'
import type { ShareState } from '#views/share/useShare.ts'
import { useOwnData } from './useOwnData.ts'

type OwnLinkEntryProps = Readonly<{ share: ShareState; exporter: Exporter }>

/** Copies a link that carries the reader's own data; nothing where they are too large for one. */
export function OwnLinkEntry({ share, exporter }: OwnLinkEntryProps) {
  const { t } = useText()
  const { data } = useOwnData(share)
  const { whole } = data ?? {}
  if (!whole) return null

  const { figure, link } = share.wanted
  const query = writeLink({ ...readLink(link).selection, pair: whole.pair })
  const address = `${share.edition.site}${pagePathOf(figure)}?${query}${whole.fragment}`
  return (
    <ShareEntry
      label={t('share.copyDataLink')}
      hint={t('share.copyDataLinkHint')}
      onPress={() => exporter.copyText(t('share.copyDataLink'), address)}
    />
  )
}
