import { dataMessages } from '#i18n/en/data.ts'
import { liveMessages } from '#i18n/en/live.ts'
import { english } from './english.ts'
import './laterEnglish.ts'

// Imported for this alone, by what reads and lists data of the reader's own, on top of the rest of English.
Object.assign(english, { ...dataMessages, ...liveMessages })
