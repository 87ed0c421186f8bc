import { useState } from 'react'
import { isOwnPair } from '#datasets/ownPackage.ts'
import { defaultParagraph } from '#figures/paragraphs/defaultParagraph.ts'
import { placeholdersIn } from '#figures/paragraphs/placeholders.ts'
import { PICTURE_SIZES } from '#files/pictures/pictureSizes.ts'
import { plainFigure } from '#files/tables/plainFigure.ts'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import { useText } from '#i18n/useText.ts'
import { addPage } from '#state/briefings/briefingActions.ts'
import { hrefOf } from '#state/session/useSelection.ts'
import styles from './Share.module.css'
import type { SharePage } from './ShareDialog.tsx'
import { ShareEntry } from './ShareEntry.tsx'
import { pngFile, slideFile, wordFile } from './shareFiles.ts'
import { ShareJob } from './ShareJob.tsx'
import { ShareRefused } from './ShareRefused.tsx'
import { useExporter } from './useExporter.ts'
import type { ShareState } from './useShare.ts'

const OwnLinkEntry = lazyWithRetry(
  async () => (await import('./own/OwnLinkEntry.tsx')).OwnLinkEntry,
)

type ShareHomeProps = Readonly<{
  share: ShareState
  /** The subpage that the reader returns from. */
  from: SharePage | null
  onPage: (page: SharePage) => void
}>

/** The main page of the dialog: immediate exports, and entries that open subpages. */
export function ShareHome({ share, from, onPage }: ShareHomeProps) {
  const { t } = useText()
  const exporter = useExporter(share)
  return (
    <>
      <ShareJob jobs={exporter.jobs} />
      <ShareRefused refused={exporter.refused} />
      <AtOnce share={share} exporter={exporter} />
      <Entries
        title={t('share.chosen')}
        pages={['picture', 'data', 'embed']}
        {...{ from, onPage }}
      />
      <Entries title={t('share.refer')} pages={['cite', 'reproduce']} {...{ from, onPage }} />
    </>
  )
}

type PartProps = Readonly<{ share: ShareState; exporter: ReturnType<typeof useExporter> }>

function AtOnce({ share, exporter }: PartProps) {
  const text = useText()
  const { t } = text
  const { figure, attribution } = share.view
  const isOwn = isOwnPair(share.shared.viewState.pair.id)
  const [gap] = placeholdersIn(defaultParagraph(figure, text), figure.table, text)
  return (
    <section className={styles['ways']}>
      <h3>{t('share.now')}</h3>
      {gap === undefined ? null : <p className={styles['hint']}>{t('share.gap', { gap })}</p>}
      <ul>
        <ShareEntry
          label={t('share.slide')}
          hint={t(figure.native ? 'share.slideChart' : 'share.slidePicture')}
          onPress={() => exporter.save(t('share.slide'), 'pptx', slideFile)}
        />
        <ShareEntry
          label={t('share.word')}
          hint={t('share.wordHint')}
          onPress={() => exporter.save(t('share.word'), 'docx', wordFile)}
        />
        <ShareEntry
          label={t('share.copyPicture')}
          hint={t('share.copyPictureHint')}
          onPress={() =>
            exporter.copyPicture(t('pictures.what'), () =>
              pngFile(share, PICTURE_SIZES.double, 'light', text),
            )
          }
        />
        <ShareEntry
          label={t('share.copyText')}
          hint={t('share.copyTextHint')}
          onPress={() => exporter.copyText(t('tables.what'), plainFigure(share.view, text))}
        />
        <ShareEntry
          label={t('share.copyLink')}
          hint={t(isOwn ? 'share.copyOwnLinkHint' : 'share.copyLinkHint')}
          onPress={() => exporter.copyText(attribution.address, attribution.address)}
        />
        {isOwn ? (
          <LazyBoundary>
            <OwnLinkEntry share={share} exporter={exporter} />
          </LazyBoundary>
        ) : null}
        <AddToBriefing share={share} exporter={exporter} />
      </ul>
    </section>
  )
}

function AddToBriefing({ share, exporter }: PartProps) {
  const { t } = useText()
  const [isAdded, setAdded] = useState(false)
  const { wanted, shared } = share

  function add() {
    exporter.jobs.start(t('share.brief'), () => {
      const { title } = addPage(wanted)
      setAdded(true)
      return Promise.resolve(title === '' ? t('share.addedUntitled') : t('share.added', { title }))
    })
  }

  return (
    <ShareEntry label={t('share.brief')} hint={t('share.briefHint')} onPress={add}>
      {isAdded ? (
        <a href={hrefOf(`${import.meta.env.BASE_URL}brief/`, shared.viewState.selection)}>
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
