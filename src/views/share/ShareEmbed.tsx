import { useState } from 'react'
import { isOwnPair } from '#datasets/ownPackage.ts'
import { embedCode, type EmbedSettings } from '#files/embed/embedCode.ts'
import { useText } from '#i18n/useText.ts'
import { Notice } from '#ui/Notice.tsx'
import { EmbedChoices } from './EmbedChoices.tsx'
import { EmbedPreview } from './EmbedPreview.tsx'
import { ShareText } from './ShareText.tsx'
import type { ShareState } from './useShare.ts'

const START = {
  theme: null,
  lang: null,
  isPinned: false,
  hasControls: false,
  hasTitle: true,
  height: null,
  bus: '',
} as const satisfies EmbedSettings

/** The embed of a figure: options, preview and code to paste; a figure of the reader's own data has none. */
export function ShareEmbed({ share }: Readonly<{ share: ShareState }>) {
  const { t } = useText()
  return isOwnPair(share.shared.viewState.pair.id) ? (
    <Notice kind="warning" title={t('embedding.ownTitle')}>
      {t('embedding.own')}
    </Notice>
  ) : (
    <EmbedOfBuiltIn share={share} />
  )
}

function EmbedOfBuiltIn({ share }: Readonly<{ share: ShareState }>) {
  const text = useText()
  // Embeds speak English unless their address says otherwise.
  const [settings, setSettings] = useState<EmbedSettings>({
    ...START,
    lang: text.lang === 'en' ? null : text.lang,
  })
  const { shared, view, edition } = share
  const { viewState } = shared
  const embedded = {
    known: viewState.known,
    figure: view.figure,
    selection: viewState.selection,
    site: edition.site,
  }
  const { address, code, height } = embedCode(embedded, settings, text)
  return (
    <>
      <EmbedChoices
        figure={view.figure.id}
        ownHeight={height}
        vintage={viewState.pair.vintage}
        settings={settings}
        onChange={(changes) => setSettings((before) => ({ ...before, ...changes }))}
      />
      <ShareText label={text.t('embedding.snippet')} value={code} lines={7} isCode />
      <EmbedPreview address={address} ownHeight={height} height={settings.height} />
    </>
  )
}
