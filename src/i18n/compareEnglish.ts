import { compareMessages } from '#i18n/en/compare.ts'
import { english } from './english.ts'

// Imported for this alone, by the figures that compare scenarios: few pages and embeds show them.
Object.assign(english, compareMessages)
