import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { ChartRendererContext } from '#charts/frame/chartRenderer.ts'
import { constant } from '#ui/readonlyStore.ts'
import { pageRenderer } from '#figures/printing/pageRenderer.ts'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import type { RecordIds } from '#charts/frame/table.ts'
import { libraryWithOwn } from '#analysis/ownLibrary.ts'
import { chaptersQuery, libraryQuery } from '#datasets/queries.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import { choose } from '#analysis/choose.ts'
import { FigureCard } from '#figures/printing/FigureCard.tsx'
import { knownOf } from '#analysis/levers/knownOf.ts'
import { LoadedPair } from '#figures/printing/LoadedPair.tsx'
import { QueryNotice } from '#figures/printing/QueryNotice.tsx'
import { mirror } from '#figures/mirror/mirror.tsx'
import type { ProvenanceContext } from '#figures/provenance/Provenance.tsx'
import { ProvenanceDialog } from '#figures/provenance/ProvenanceDialog.tsx'
import { useAnnouncedChange } from '#figures/words/useAnnouncedChange.ts'
import { hasLevers } from '#analysis/figureNeeds.ts'
import { useLiveOutcome } from '#analysis/useLiveOutcome.ts'
import { useReference } from '#analysis/levers/useReference.ts'
import { useText } from '#i18n/useText.ts'
import method from '#model/README.md?raw'
import { useSelection } from '#state/session/useSelection.ts'
import { Bibliography } from './Bibliography.tsx'
import { Claims } from './Claims.tsx'
import { Contents } from './Contents.tsx'
import { Context } from './Context.tsx'
import { Counted } from './Counted.tsx'
import { Events } from './Events.tsx'
import { Observations } from './Observations.tsx'
import { MarkdownBlocks } from '#files/text/Markdown.tsx'
import { parseDocumentation } from '#files/text/parseMarkdown.ts'
import proseStyles from './Prose.module.css'
import { Section } from './Section.tsx'
import styles from './Sources.module.css'
import '#i18n/laterEnglish.ts'

/** All evidence behind the dashboard: claims, observations, publications, method. */
export function SourcesView() {
  return <LoadedPair>{(pair, entry) => <Sources pair={pair} entry={entry} />}</LoadedPair>
}

type SourcesProps = Readonly<{ pair: Pair; entry: PairEntry }>

function Sources({ pair, entry }: SourcesProps) {
  const text = useText()
  const { t } = text
  const selection = useSelection()
  const library = useQuery(libraryQuery(entry))
  const publications = library.data ? libraryWithOwn(library.data, pair, text) : null
  const chapters = useQuery(chaptersQuery(entry))
  // The records whose sources are shown in a dialog; `null` while it is closed.
  const [origin, setOrigin] = useState<RecordIds | null>(null)

  const { facts } = useReference(selection, hasLevers(selection))
  const known = useMemo(
    () => knownOf(pair, chapters.data ?? null, facts),
    [pair, chapters.data, facts],
  )
  const { levers } = known
  const chosen = useMemo(() => choose(pair, selection, levers), [pair, selection, levers])
  const change = useAnnouncedChange(pair, useLiveOutcome(known))
  const provenance: ProvenanceContext = {
    known,
    chosen,
    selection,
    library: publications,
    onTake: (next) => change.commit(() => next, 'origin'),
  }
  const libraryPlaceholder = (
    <p className={styles['count']}>{t(library.error ? 'sources.noLibrary' : 'origin.loading')}</p>
  )
  return (
    <div className={styles['sources']}>
      <h1>{t('sources.title', { pair: pair.name })}</h1>
      <p className={styles['lead']}>{t('sources.lead')}</p>
      <Contents />
      <QueryNotice query={library} title="load.libraryTitle" />
      <QueryNotice query={chapters} title="load.chaptersTitle" />
      <Section id="claims" isFirst>
        <Claims claims={pair.claims} provenance={provenance} />
      </Section>
      <Section id="mirror" isTitleHidden>
        <Mirror provenance={provenance} onOrigin={setOrigin} />
      </Section>
      <Section id="observations">
        <Observations provenance={provenance} onOrigin={setOrigin} />
      </Section>
      <Section id="context">
        {publications ? <Context pair={pair} library={publications} /> : libraryPlaceholder}
      </Section>
      <Section id="events">
        <Events pair={pair} library={publications} />
      </Section>
      <Section id="counted">
        <Counted pair={pair} />
      </Section>
      <Section id="bibliography">
        {publications ? <Bibliography library={publications} /> : libraryPlaceholder}
      </Section>
      <Section id="method">
        <Prose text={method} />
      </Section>
      {origin ? (
        <ProvenanceDialog
          {...{ entry, known, chosen, selection, change }}
          origin={origin}
          onClose={() => setOrigin(null)}
        />
      ) : null}
    </div>
  )
}

type MirrorProps = Readonly<{
  provenance: ProvenanceContext
  onOrigin: (origin: readonly string[]) => void
}>

/** The figure `mirror`: one flow as both sides report it. Nothing on this page moves it. */
function Mirror({ provenance: { known, chosen, selection }, onOrigin }: MirrorProps) {
  const text = useText()
  const figure = useMemo(() => mirror(known, chosen, text), [known, chosen, text])
  const context = useMemo((): ChartContext => {
    return { live: constant(chosen.outcome), onOrigin, onProduct: () => {} }
  }, [chosen, onOrigin])
  return (
    <ChartRendererContext value={pageRenderer}>
      <FigureCard figure={figure} context={context} isTableOpen={selection.tables ?? false} />
      <p className={styles['prose']}>{text.t('sources.mirrorRead')}</p>
    </ChartRendererContext>
  )
}

/** Documentation of this project as running text. */
function Prose({ text }: Readonly<{ text: string }>) {
  return (
    <div className={proseStyles['prose']}>
      <MarkdownBlocks blocks={parseDocumentation(text)} />
    </div>
  )
}
