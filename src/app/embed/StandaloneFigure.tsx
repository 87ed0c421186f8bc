import { createMemoryHistory } from '@tanstack/history'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { isOwnPair } from '#datasets/ownPackage.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import type { StartSimulation } from '#analysis/simulation/simulationRunner.ts'
import type { FigureId } from '#figures/catalogue.ts'
import type { MakeFigure } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'
import { TextProvider } from '#app/TextProvider.tsx'
import { AddressContext } from '#state/session/address.ts'
import { EmbeddedFigure } from '#views/embed/EmbeddedFigure.tsx'
import embedStyles from './EmbedApp.module.css'
import styles from './StandaloneFigure.module.css'

type StandaloneFigureProps = Readonly<{
  id: FigureId
  /** Computes the figure. */
  make: MakeFigure
  /** The link of the view in the briefing; its changes stay inside this figure. */
  link: string
  hasControls: boolean
  /** The address of the app. */
  site: string
  pair: Pair
  entry: PairEntry
  /** Starts a simulation, on this thread or in a worker. */
  startSimulation: StartSimulation
  text: Text
  queries: QueryClient
}>

/** One figure of a standalone HTML page, with an address in memory instead of the browser's. */
export function StandaloneFigure(props: StandaloneFigureProps) {
  const { id, make, link, hasControls, site, pair, entry, startSimulation, text, queries } = props
  const address = useMemo(() => createMemoryHistory({ initialEntries: [`/?${link}`] }), [link])
  const options = { controls: hasControls, title: true, bus: null }
  return (
    <AddressContext value={address}>
      <QueryClientProvider client={queries}>
        <TextProvider text={text}>
          <div className={styles['standalone']}>
            <div className={embedStyles['embed']}>
              <EmbeddedFigure
                {...{ id, make, options, pair, entry, startSimulation, site }}
                // The app has no data of the reader's own to show there.
                ways={isOwnPair(pair.id) ? null : undefined}
              />
            </div>
          </div>
        </TextProvider>
      </QueryClientProvider>
    </AddressContext>
  )
}
