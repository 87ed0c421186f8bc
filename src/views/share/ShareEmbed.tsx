import { isOwnPair } from '#datasets/ownPackage.ts'
import { useText } from '#i18n/useText.ts'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import { EmbedMaker } from './EmbedMaker.tsx'
import type { ShareState } from './useShare.ts'

const OwnEmbed = lazyWithRetry(async () => (await import('./own/OwnEmbed.tsx')).OwnEmbed)

/** The embed of a figure: options, preview and code to paste. */
export function ShareEmbed({ share }: Readonly<{ share: ShareState }>) {
  const { t } = useText()
  return isOwnPair(share.shared.viewState.pair.id) ? (
    <LazyBoundary fallback={<p role="status">{t('app.loading')}</p>}>
      <OwnEmbed share={share} />
    </LazyBoundary>
  ) : (
    <EmbedMaker share={share} />
  )
}
