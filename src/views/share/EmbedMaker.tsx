import { useState } from 'react'
import { embedCode, type EmbeddedData, type EmbedSettings } from '#files/embed/embedCode.ts'
import { useText } from '#i18n/useText.ts'
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

type EmbedMakerProps = Readonly<{
  share: ShareState
  /** Where the embed finds data of the reader's own, and the file that the preview is given. */
  own?: Readonly<{ carried: EmbeddedData; file: string | null }>
}>

/** The options of an embed, the code to paste, and a preview. */
export function EmbedMaker({ share, own }: EmbedMakerProps) {
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
    own: own?.carried ?? null,
  }
  const { address, code, height } = embedCode(embedded, settings, text)
  return (
    <>
      <EmbedChoices
        figure={view.figure.id}
        ownHeight={height}
        vintage={viewState.pair.vintage}
        hasReleases={!own}
        settings={settings}
        onChange={(changes) => setSettings((before) => ({ ...before, ...changes }))}
      />
      <ShareText label={text.t('embedding.snippet')} value={code} lines={7} isCode />
      <EmbedPreview
        address={address}
        ownHeight={height}
        height={settings.height}
        data={own?.file ?? null}
      />
    </>
  )
}
