import { useMemo, type ComponentType } from 'react'
import { defaultsOf } from '#analysis/choose.ts'
import type { Pair } from '#datasets/schemas.ts'
import { CATALOGUE, type FigureId } from '#figures/catalogue.ts'
import type { MakeFigure } from '#figures/figure.ts'
import { LoadedPair } from '#figures/printing/LoadedPair.tsx'
import { useText } from '#i18n/useText.ts'
import type { EmbedOptions } from '#state/link/embedOptions.ts'
import { writeLink } from '#state/link/link.ts'
import { useSelection, useSelectionActions } from '#state/session/useSelection.ts'
import { Notice } from '#ui/Notice.tsx'
import { useUndoKeys } from '#ui/useUndoKeys.ts'
import { simulateInWorker } from '#workers/simulateInWorker.ts'
import styles from './Embed.module.css'
import { EmbeddedFigure } from './EmbeddedFigure.tsx'

type EmbedViewProps = Readonly<{
  id: FigureId
  make: MakeFigure
  options: EmbedOptions
  /** Where an embed of somebody's own data leads, in place of the link to the app. */
  OwnWays?: ComponentType<Readonly<{ id: FigureId }>> | undefined
}>

/** One figure in the page of another site, with its loading and error states. */
export function EmbedView({ id, make, options, OwnWays }: EmbedViewProps) {
  const { t } = useText()
  const placeholder = (
    <p aria-busy="true" className={styles['loading']}>
      {t('app.loading')}
    </p>
  )
  return (
    <LoadedPair needs={CATALOGUE[id].needs} placeholder={placeholder} missing={<PairMissing />}>
      {(pair, entry) => (
        <>
          <EmbeddedFigure
            {...{ id, make, options, pair, entry }}
            startSimulation={simulateInWorker}
            ways={OwnWays && <OwnWays id={id} />}
          />
          <UndoKeys pair={pair} />
        </>
      )}
    </LoadedPair>
  )
}

/** Shown where there are no figures for the pair of the address; the app says which pairs there are. */
function PairMissing() {
  const { t } = useText()
  const selection = useSelection()
  return (
    <Notice kind="warning" title={t('notice.noPair', { pair: selection.pair ?? '' })}>
      <a
        href={`${import.meta.env.BASE_URL}?${writeLink(selection)}`}
        target="_blank"
        rel="noreferrer"
      >
        {t('embed.pairs')}
      </a>
    </Notice>
  )
}

/** Undoes in the frame alone, which has one figure and one address. */
function UndoKeys({ pair }: Readonly<{ pair: Pair }>) {
  const defaults = useMemo(() => defaultsOf(pair), [pair])
  useUndoKeys(useSelectionActions(defaults))
  return null
}
