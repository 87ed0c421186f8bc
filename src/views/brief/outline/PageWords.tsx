import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { defaultParagraph } from '#figures/paragraphs/defaultParagraph.ts'
import { useText } from '#i18n/useText.ts'
import { BRIEFING_LIMITS } from '#state/briefings/briefing.ts'
import { editPage } from '#state/briefings/briefingEdits.ts'
import { figureTitle } from '#views/brief/document/figureTitle.ts'
import styles from './Outline.module.css'
import type { PageView } from '#views/brief/pageView.ts'
import { TokenWords } from '#views/brief/document/TokenWords.tsx'

type PageWordsProps = Readonly<{ briefing: string; view: PageView }>

/** An example of a token. */
const EXAMPLE = '{{2028 · total}}'

/** The fields of a page: the neutral paragraph, default or edited, and the reader's note. */
export function PageWords({ briefing, view }: PageWordsProps) {
  const text = useText()
  const { t } = text
  const { page } = view
  const title = figureTitle(page.figure, text)
  const [isOpen, setOpen] = useState(page.note !== '' || page.paragraph !== null)
  return (
    <Disclosure summary={t('brief.words')} open={isOpen} onToggle={setOpen}>
      <div className={styles['words']}>
        <Paragraph briefing={briefing} view={view} />
        <TextField
          isLong
          label={t('brief.noteOn', { title })}
          hint={t('brief.markdownHint')}
          most={BRIEFING_LIMITS.text}
          value={page.note}
          onChange={(note) => editPage(briefing, page.id, { note })}
        />
      </div>
    </Disclosure>
  )
}

/** The default paragraph as rendered, until the reader edits it. */
function Paragraph({ briefing, view }: PageWordsProps) {
  const text = useText()
  const { t } = text
  const { page } = view
  const write = (paragraph: string | null) => editPage(briefing, page.id, { paragraph })
  if (page.paragraph !== null) {
    return (
      <div className={styles['paragraph']}>
        <TextField
          isLong
          label={t('brief.paragraphOn', { title: figureTitle(page.figure, text) })}
          hint={t('brief.tokenHint', { example: EXAMPLE })}
          most={BRIEFING_LIMITS.text}
          value={page.paragraph}
          onChange={write}
        />
        <Button kind="quiet" onClick={() => write(null)}>
          {t('brief.backToProposal')}
        </Button>
      </div>
    )
  }
  if (view.status !== 'ready') return null

  const proposal = defaultParagraph(view.figure, text)
  return (
    <div className={styles['paragraph']}>
      <p className={styles['label']}>{t('brief.proposed')}</p>
      <p>
        <TokenWords words={proposal} table={view.figure.table} />
      </p>
      <Button kind="quiet" onClick={() => write(proposal)}>
        {t('brief.edit')}
      </Button>
    </div>
  )
}
