import type { ComponentProps } from 'react'
import { Notice } from '#ui/Notice.tsx'
import { useText } from '#i18n/useText.ts'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Announcer } from '#ui/Announcer.tsx'
import type { FigureId } from '#figures/catalogue.ts'
import type { MakeFigure } from '#figures/figure.ts'
import { TextProvider } from '#app/TextProvider.tsx'
import type { Text } from '#i18n/text.ts'
import { AddressContext, type Address } from '#state/session/address.ts'
import type { EmbedOptions } from '#state/link/embedOptions.ts'
import { EmbedView } from '#views/embed/EmbedView.tsx'
import styles from './EmbedApp.module.css'

export type EmbedAppProps = Readonly<{
  /** The figure and the function that computes it; `null` where the address names none. */
  figure: Readonly<{ id: FigureId; make: MakeFigure }> | null
  options: EmbedOptions
  text: Text
  address: Address
  queries: QueryClient
  OwnWays?: ComponentProps<typeof EmbedView>['OwnWays']
}>

/** The root of an embed: one figure, without shell or storage. Also prerendered by the build. */
export function EmbedApp({ figure, options, text, address, queries, OwnWays }: EmbedAppProps) {
  return (
    <AddressContext value={address}>
      <QueryClientProvider client={queries}>
        <TextProvider text={text}>
          <div className={styles['embed']}>
            {figure ? (
              <EmbedView {...figure} options={options} OwnWays={OwnWays} />
            ) : (
              <EmbedMissing />
            )}
          </div>
          <Announcer />
        </TextProvider>
      </QueryClientProvider>
    </AddressContext>
  )
}

/** Shown where the address names no figure. */
function EmbedMissing() {
  const { t } = useText()
  return (
    <Notice kind="warning" title={t('embed.unknownTitle')}>
      {t('embed.unknown')}
    </Notice>
  )
}
