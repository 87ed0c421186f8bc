import { mirrorMessages } from '#i18n/en/mirror.ts'
import { english } from './english.ts'

// Imported for this alone, by the figure of both sides' reports: few embeds show it.
Object.assign(english, mirrorMessages)
