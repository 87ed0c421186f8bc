import type { Library } from '#datasets/schemas.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Provenance.module.css'

type PublicationsProps = Readonly<{ ids: readonly string[]; library: Library | null }>

/**
 * Renders the publications with these ids: publisher, title, date and link. `library` is `null` until
 * loaded.
 */
export function Publications({ ids, library }: PublicationsProps) {
  const { t, date } = useText()
  if (ids.length === 0) return t('origin.unpublished')
  if (!library) return t('origin.loading')

  return (
    <ul className={styles['publications']}>
      {ids.map((id) => {
        const publication = library.bibliography.find((each) => each.id === id)
        if (!publication) return <li key={id}>{id}</li>

        const { publisher, url } = publication
        const isIsoDate = /^\d{4}(?:-\d{2}){0,2}$/.test(publication.date)
        const dated = isIsoDate ? date(publication.date) : publication.date
        const title = t('origin.publication', { publisher, title: publication.title })
        return (
          <li key={id}>
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
            <small>{dated}</small>
          </li>
        )
      })}
    </ul>
  )
}
