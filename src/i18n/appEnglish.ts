import { pageMessages } from '#i18n/en/pages.ts'
import { english } from './english.ts'

// Imported for this alone, by the parts of the app that say these words. Embeds do without.
Object.assign(english, pageMessages)
