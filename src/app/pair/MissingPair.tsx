import { pageOf } from '#app/pages.ts'
import { isOwnPair } from '#datasets/ownPackage.ts'
import { useText } from '#i18n/useText.ts'
import { usePath } from '#state/session/address.ts'
import { isDataFragment } from '#state/session/dataFragment.ts'
import { Notice } from '#ui/Notice.tsx'
import styles from './MissingPair.module.css'
import { PairList } from './PairList.tsx'

/** Ids have at most as many characters; what a link has instead may be of any length. */
const LONGEST_ID = 60

/** The first headings of the pages that have nothing else to show without their pair. */
const HEADINGS: Readonly<Record<string, 'dashboard.title' | 'compare.heading' | 'sources.title'>> =
  {
    '/': 'dashboard.title',
    '/compare': 'compare.heading',
    '/sources': 'sources.title',
  }

/**
 * Says that there are no figures for the pair of a link, and what to do; in place of a page about it,
 * with the pairs that there are.
 */
export function MissingPair({ id }: Readonly<{ id: string }>) {
  const { t } = useText()
  const heading = HEADINGS[pageOf(usePath())]
  const pair = id.length > LONGEST_ID ? `${id.slice(0, LONGEST_ID)}…` : id
  return (
    <>
      {heading ? <h1>{t(heading, { pair })}</h1> : null}
      <WhyMissing pair={pair} />
      {heading ? (
        <section className={styles['others']}>
          <h2>{t('pair.title')}</h2>
          <PairList />
        </section>
      ) : null}
    </>
  )
}

function WhyMissing({ pair }: Readonly<{ pair: string }>) {
  const { t } = useText()
  if (!isOwnPair(pair)) {
    return (
      <Notice kind="warning" title={t('notice.noPair', { pair })}>
        {t('data.unknownBody')}
      </Notice>
    )
  }
  return isDataFragment(location.hash) ? (
    <Notice kind="warning" title={t('data.damagedLink')}>
      {t('data.damagedLinkBody')}
    </Notice>
  ) : (
    <Notice kind="warning" title={t('data.missing')}>
      {t('data.missingBody', { pair })}
    </Notice>
  )
}
