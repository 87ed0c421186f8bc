import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { useJobs } from '#ui/loading/useJobs.ts'
import { download } from '#ui/files/download.ts'
import { fileName } from '#files/formats/fileName.ts'
import { defaultParagraph } from '#figures/paragraphs/defaultParagraph.ts'
import { placeholdersIn } from '#figures/paragraphs/placeholders.ts'
import { useText } from '#i18n/useText.ts'
import type { Briefing } from '#state/briefings/briefing.ts'
import { useSelection } from '#state/session/useSelection.ts'
import { currentEdition } from '#files/briefing/edition.ts'
import styles from './Export.module.css'
import { bundleFile, docxFile, htmlFile, markdownFile, pptxFile } from './exportFiles.ts'
import { ExportJob } from './ExportJob.tsx'
import type { PageView } from '#views/brief/pageView.ts'

type ExportPanelProps = Readonly<{ briefing: Briefing; views: readonly PageView[] }>

/** Every export format, with its file extension. */
const FILES = {
  pptx: { make: pptxFile, ending: 'pptx' },
  docx: { make: docxFile, ending: 'docx' },
  html: { make: htmlFile, ending: 'html' },
  markdown: { make: markdownFile, ending: 'md.zip' },
  bundle: { make: bundleFile, ending: 'evidence.zip' },
} as const

/** The most placeholders that the warning quotes. */
const MOST_GAPS = 3

const IDS = ['pptx', 'docx', 'html', 'markdown', 'bundle'] as const

/** The exports of a briefing: print, office files, web page, Markdown, evidence bundle. */
export function ExportPanel({ briefing, views }: ExportPanelProps) {
  const text = useText()
  const { t } = text
  const client = useQueryClient()
  const current = useSelection()
  const jobs = useJobs()
  const [isWhole, setWhole] = useState(false)
  const panel = useRef<HTMLElement>(null)
  const pages = views.flatMap((view) => (view.status === 'ready' ? [view] : []))
  const absent = views.length - pages.length
  const gaps = pages.flatMap(({ figure, page }) => [
    ...placeholdersIn(page.paragraph ?? defaultParagraph(figure, text), figure.table, text),
    ...placeholdersIn(page.note, null, text),
  ])
  gaps.push(...placeholdersIn(`${briefing.title} ${briefing.introduction}`, null, text))

  function onExport(id: (typeof IDS)[number]) {
    const { make, ending } = FILES[id]
    jobs.start(t(`export.${id}`), async (signal, onProgress) => {
      const input = { briefing, pages, isWhole, current, client, text, signal, onProgress }
      const file = await make(input)
      signal.throwIfAborted()
      const title = /[\p{L}\p{N}]/u.test(briefing.title) ? briefing.title : t('export.file')
      const name = fileName([title, currentEdition().made], ending)
      download(file, name)
      return t('export.saved', { name })
    })
  }

  return (
    <section ref={panel} tabIndex={-1} className={styles['panel']} aria-label={t('export.title')}>
      <div className={styles['ways']}>
        <Button disabled={pages.length === 0} onClick={() => window.print()}>
          {t('export.pdf')}
        </Button>
        {IDS.map((id) => (
          <Button key={id} disabled={pages.length === 0} onClick={() => onExport(id)}>
            {t(`export.${id}`)}
          </Button>
        ))}
      </div>
      <Checkbox label={t('export.whole')} isChecked={isWhole} onChange={setWhole} />
      <p role="status" className={styles['warning']}>
        {gaps.length > 0
          ? t('export.gaps', { count: gaps.length, gaps: text.list(gaps.slice(0, MOST_GAPS)) })
          : ''}
      </p>
      {absent > 0 && pages.length > 0 ? (
        <p className={styles['note']}>{t('export.absent', { count: absent })}</p>
      ) : null}
      <ExportJob jobs={jobs} onCancelled={() => panel.current?.focus()} />
    </section>
  )
}
