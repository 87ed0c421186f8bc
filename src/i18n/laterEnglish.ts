import { briefMessages } from '#i18n/en/brief.ts'
import { fileMessages } from '#i18n/en/files.ts'
import { ownFigureMessages } from '#i18n/en/ownFigure.ts'
import { shareMessages } from '#i18n/en/share.ts'
import { sourceMessages } from '#i18n/en/sources.ts'
import { english } from './english.ts'
import './compareEnglish.ts'
import './mirrorEnglish.ts'
import './originEnglish.ts'
import './sensitivityEnglish.ts'

// Imported for this alone, by what says these words: it comes with their code, so nothing waits for it.
Object.assign(english, {
  ...briefMessages,
  ...fileMessages,
  ...ownFigureMessages,
  ...shareMessages,
  ...sourceMessages,
})
