import { useMemo, useState } from 'react'
import { DataTable } from '#ui/table/DataTable.tsx'
import { SearchField } from '#ui/fields/SearchField.tsx'
import type { Library } from '#datasets/schemas.ts'
import { useText } from '#i18n/useText.ts'
import { wordSearch } from './wordSearch.ts'
import styles from './Sources.module.css'

type Publication = Library['bibliography'][number]

/** All publications that figures cite or that were consulted for them. */
export function Bibliography({ library }: Readonly<{ library: Library }>) {
  const { t } = useText()
  const [words, setWords] = useState('')
  const all = library.bibliography
  const matching = useMemo(() => {
    const isFound = wordSearch(words)
    return all.filter(({ publisher, title, date, kind }) =>
      isFound([publisher, title, date, kind].join(' ')),
    )
  }, [all, words])

  return (
    <>
      <div className={styles['filters']}>
        <SearchField label={t('sources.search')} value={words} onChange={setWords} />
      </div>
      <p className={styles['count']} role="status">
        {matching.length === 0
          ? t('sources.nothing')
          : t('sources.shown', { shown: matching.length, count: all.length })}
      </p>
      <DataTable
        caption={t('sources.table', { what: t('sources.bibliography') })}
        isCaptionHidden
        columns={[
          {
            key: 'publisher',
            label: t('sources.publisher'),
            align: 'start',
            sort: byPublisher,
          },
          { key: 'title', label: t('sources.publication'), align: 'start', sort: byTitle },
          { key: 'date', label: t('sources.date'), align: 'start', sort: byDate },
          { key: 'kind', label: t('sources.type'), align: 'start', sort: byKind },
        ]}
        rows={matching}
        rowKey={({ id }) => id}
        cell={(row, key) => <PublicationCell publication={row} column={key} />}
      />
    </>
  )
}

type PublicationCellProps = Readonly<{ publication: Publication; column: string }>

function PublicationCell({ publication, column }: PublicationCellProps) {
  const { date } = useText()
  switch (column) {
    case 'publisher':
      return <span className={styles['text']}>{publication.publisher}</span>
    case 'title':
      return publication.url ? (
        <a href={publication.url} target="_blank" rel="noreferrer">
          {publication.title}
        </a>
      ) : (
        publication.title
      )
    case 'date':
      return /^\d{4}(?:-\d{2}){0,2}$/.test(publication.date)
        ? date(publication.date)
        : publication.date
    default:
      return publication.kind
  }
}

// Module constants: the table sorts again whenever its comparator is a new function.
const byPublisher = by('publisher')
const byTitle = by('title')
const byDate = by('date')
const byKind = by('kind')

function by(key: 'publisher' | 'title' | 'date' | 'kind') {
  return (first: Publication, second: Publication) => first[key].localeCompare(second[key])
}
