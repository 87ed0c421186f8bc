import { compareMessages } from '#i18n/en/compare.ts'
import { english } from './english.ts'

// Imported for this alone, as `laterEnglish.ts` is: figures that compare scenarios are embedded too,
// where nothing says the rest.
Object.assign(english, compareMessages)
