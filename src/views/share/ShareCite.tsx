import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { SegmentedControl } from '#ui/fields/SegmentedControl.tsx'
import { libraryQuery } from '#datasets/queries.ts'
import { QueryNotice } from '#figures/printing/QueryNotice.tsx'
import { bibtex } from '#files/cite/bibtex.ts'
import { citation, fullCitation } from '#files/cite/citation.ts'
import { citedReference, citedView, type CitedWork } from '#files/cite/citedWork.ts'
import { download } from '#ui/files/download.ts'
import type { BibliographyEntry } from '#files/briefing/printableBriefing.ts'
import { referenceInWords } from '#files/briefing/bibliography.ts'
import { ris } from '#files/cite/ris.ts'
import { referenced } from '#files/briefing/fileView.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Share.module.css'
import { ShareText } from './ShareText.tsx'
import type { ShareState } from './useShare.ts'

/** The citation of the view, and its publications. */
export function ShareCite({ share }: Readonly<{ share: ShareState }>) {
  const text = useText()
  const { t } = text
  const { viewState, entry } = share.shared
  const { known } = viewState
  const library = useQuery(libraryQuery(entry))
  const [which, setWhich] = useState<'view' | 'sources'>('view')
  if (!library.data) {
    return (
      <>
        <QueryNotice query={library} title="load.libraryTitle" />
        <ViewCitations share={share} />
      </>
    )
  }

  const { references } = referenced(share.view, { known, library: library.data }, text)
  return (
    <>
      <SegmentedControl
        label={t('citing.which')}
        value={which}
        options={[
          { value: 'view', label: t('citing.view') },
          { value: 'sources', label: t('citing.sources', { count: references.length }) },
        ]}
        onChange={setWhich}
      />
      {which === 'view' ? (
        <ViewCitations share={share} />
      ) : (
        <SourceCitations share={share} references={references} />
      )}
    </>
  )
}

function ViewCitations({ share }: Readonly<{ share: ShareState }>) {
  const text = useText()
  const { t } = text
  const { view, shared } = share
  return (
    <>
      <ShareText label={t('citing.short')} value={citation(view, text)} />
      <ShareText label={t('citing.full')} value={fullCitation(view, text)} lines={6} />
      <Machine share={share} part="" works={[citedView(view, shared.viewState.pair.id, text)]} />
    </>
  )
}

type SourceCitationsProps = Readonly<{
  share: ShareState
  references: readonly BibliographyEntry[]
}>

function SourceCitations({ share, references }: SourceCitationsProps) {
  const text = useText()
  const list = references.map((reference) => {
    const words = referenceInWords(reference, text)
    return reference.url === null ? words : `${words} ${reference.url}`
  })
  const works = references.map((reference) => citedReference(reference, share.edition.made, text))
  return (
    <>
      <ShareText label={text.t('citing.list')} value={list.join('\n')} lines={8} />
      <Machine share={share} part="sources" works={works} />
    </>
  )
}

type MachineProps = Readonly<{ share: ShareState; part: string; works: readonly CitedWork[] }>

/** The export for reference managers: to copy, or as BibTeX and RIS files. */
function Machine({ share, part, works }: MachineProps) {
  const { t } = useText()
  const [asBibtex, asRis] = [bibtex(works), ris(works)]
  const save = (content: string, type: string, ending: string) =>
    download(new Blob([content], { type }), share.nameFor(ending, part))
  return (
    <>
      <ShareText label={t('citing.bibtex')} value={asBibtex} lines={8} isCode />
      <ShareText label={t('citing.ris')} value={asRis} lines={8} isCode />
      <div className={styles['row']}>
        <Button onClick={() => save(asBibtex, 'application/x-bibtex', 'bib')}>
          {t('citing.download', { format: '.bib' })}
        </Button>
        <Button onClick={() => save(asRis, 'application/x-research-info-systems', 'ris')}>
          {t('citing.download', { format: '.ris' })}
        </Button>
      </div>
    </>
  )
}
