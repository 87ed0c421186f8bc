import { useState } from 'react'
import { PICTURE_SIZES } from '#files/pictures/pictureSizes.ts'
import { plainFigure } from '#files/tables/plainFigure.ts'
import { useText } from '#i18n/useText.ts'
import { addPage } from '#state/briefings/briefings.ts'
import { hrefOf } from '#state/session/useSelection.ts'
import styles from './Share.module.css'
import type { SharePage } from './ShareDialog.tsx'
import { ShareEntry } from './ShareEntry.tsx'
import { pngFile, slideFile, wordFile } from './shareFiles.ts'
import { ShareJob } from './ShareJob.tsx'
import { ShareRefused } from './ShareRefused.tsx'
import { useTaking } from './useTaking.ts'
import type { ShareState } from './useShare.ts'

type ShareHomeProps = Readonly<{
  share: ShareState
  /** The page that the reader comes back from. */
  from: SharePage | null
  onPage: (page: SharePage) => void
}>

/** All ways to take a figure away: what is done at once, and what has choices of its own. */
export function ShareHome({ share, from, onPage }: ShareHomeProps) {
  const { t } = useText()
  const taking = useTaking(share)
  return (
    <>
      <ShareJob jobs={taking.jobs} />
      <ShareRefused refused={taking.refused} />
      <AtOnce share={share} taking={taking} />
      <Entries
        title={t('share.chosen')}
        pages={['picture', 'data', 'embed']}
        {...{ from, onPage }}
      />
      <Entries title={t('share.refer')} pages={['cite', 'reproduce']} {...{ from, onPage }} />
    </>
  )
}

type PartProps = Readonly<{ share: ShareState; taking: ReturnType<typeof useTaking> }>

function AtOnce({ share, taking }: PartProps) {
  const text = useText()
  const { t } = text
  const { figure, attribution } = share.view
  return (
    <section className={styles['ways']}>
      <h3>{t('share.now')}</h3>
      <ul>
        <ShareEntry
          label={t('share.slide')}
          hint={t(figure.native ? 'share.slideChart' : 'share.slidePicture')}
          onPress={() => taking.save(t('share.slide'), 'pptx', slideFile)}
        />
        <ShareEntry
          label={t('share.word')}
          hint={t('share.wordHint')}
          onPress={() => taking.save(t('share.word'), 'docx', wordFile)}
        />
        <ShareEntry
          label={t('share.copyPicture')}
          hint={t('share.copyPictureHint')}
          onPress={() =>
            taking.copyPicture(t('pictures.what'), () =>
              pngFile(share, PICTURE_SIZES.double, 'light', text),
            )
          }
        />
        <ShareEntry
          label={t('share.copyText')}
          hint={t('share.copyTextHint')}
          onPress={() => taking.copyText(t('tables.what'), plainFigure(figure, attribution, text))}
        />
        <ShareEntry
          label={t('share.copyLink')}
          hint={t('share.copyLinkHint')}
          onPress={() => taking.copyText(attribution.address, attribution.address)}
        />
        <AddToBriefing share={share} taking={taking} />
      </ul>
    </section>
  )
}

function AddToBriefing({ share, taking }: PartProps) {
  const { t } = useText()
  const [isAdded, setAdded] = useState(false)
  const { wanted, shared } = share

  function add() {
    taking.jobs.start(t('share.brief'), () => {
      const { title } = addPage(wanted)
      setAdded(true)
      return Promise.resolve(title === '' ? t('share.addedUntitled') : t('share.added', { title }))
    })
  }

  return (
    <ShareEntry label={t('share.brief')} hint={t('share.briefHint')} onPress={add}>
      {isAdded ? (
        <a href={hrefOf(`${import.meta.env.BASE_URL}brief/`, shared.dashboard.selection)}>
          {t('share.toBriefing')}
        </a>
      ) : null}
    </ShareEntry>
  )
}

type EntriesProps = Readonly<{ title: string; pages: readonly SharePage[] }> &
  Pick<ShareHomeProps, 'from' | 'onPage'>

function Entries({ title, pages, from, onPage }: EntriesProps) {
  const { t } = useText()
  return (
    <section className={styles['ways']}>
      <h3>{title}</h3>
      <ul>
        {pages.map((page) => (
          <ShareEntry
            key={page}
            label={t(`share.${page}`)}
            hint={t(`share.${page}Hint`)}
            isFirst={page === from}
            leadsOn
            onPress={() => onPage(page)}
          />
        ))}
      </ul>
    </section>
  )
}
