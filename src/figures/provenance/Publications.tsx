import type { Library } from '#datasets/schemas.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Provenance.module.css'

type PublicationsProps = Readonly<{ ids: readonly string[]; library: Library | null }>

/** The publications of a figure: publisher, title, date and link. `library` is `null` until loaded. */
export function Publications({ ids, library }: PublicationsProps) {
  const { t, date } = useText()
  if (ids.length === 0) return t('origin.unpublished')
  if (!library) return t('origin.loading')

  return (
    <ul className={styles['publications']}>
      {ids.map((id) => {
        const found = library.bibliography.find((one) => one.id === id)
        if (!found) return <li key={id}>{id}</li>

        const dated = /^\d{4}(?:-\d{2}){0,2}$/.test(found.date) ? date(found.date) : found.date
        const title = t('origin.publication', { publisher: found.publisher, title: found.title })
        return (
          <li key={id}>
            {found.url ? (
              <a href={found.url} target="_blank" rel="noreferrer">
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
