import { useMemo, type ComponentProps } from 'react'
import { defaultsOf } from '#analysis/choose.ts'
import { isOwnPair } from '#datasets/ownPackage.ts'
import type { Pair } from '#datasets/schemas.ts'
import { CATALOGUE, type FigureId } from '#figures/catalogue.ts'
import type { MakeFigure } from '#figures/figure.ts'
import { LoadedPair } from '#figures/printing/LoadedPair.tsx'
import { useText } from '#i18n/useText.ts'
import type { EmbedOptions } from '#state/link/embedOptions.ts'
import { useSelectionActions } from '#state/session/useSelection.ts'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import { useUndoKeys } from '#ui/useUndoKeys.ts'
import { simulateInWorker } from '#workers/simulateInWorker.ts'
import styles from './Embed.module.css'
import { EmbeddedFigure } from './EmbeddedFigure.tsx'

const OwnWays = lazyWithRetry(async () => (await import('./OwnWays.tsx')).OwnWays)

type EmbedViewProps = Readonly<{ id: FigureId; make: MakeFigure; options: EmbedOptions }>

/** One figure in the page of another site, with its loading and error states. */
export function EmbedView({ id, make, options }: EmbedViewProps) {
  const { t } = useText()
  const placeholder = (
    <p aria-busy="true" className={styles['loading']}>
      {t('app.loading')}
    </p>
  )
  return (
    <LoadedPair needs={CATALOGUE[id].needs} placeholder={placeholder}>
      {(pair, entry) => (
        <>
          <EmbeddedFigure
            {...{ id, make, options, pair, entry }}
            startSimulation={simulateInWorker}
            ways={isOwnPair(pair.id) ? <LazyOwnWays id={id} entry={entry} /> : undefined}
          />
          <UndoKeys pair={pair} />
        </>
      )}
    </LoadedPair>
  )
}

/** The ways to the whole view of data that this site does not have. */
function LazyOwnWays(props: ComponentProps<typeof OwnWays>) {
  return (
    <LazyBoundary>
      <OwnWays {...props} />
    </LazyBoundary>
  )
}

/** Undoes in the frame alone, which has one figure and one address. */
function UndoKeys({ pair }: Readonly<{ pair: Pair }>) {
  const defaults = useMemo(() => defaultsOf(pair), [pair])
  useUndoKeys(useSelectionActions(defaults))
  return null
}
