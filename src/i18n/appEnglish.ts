import { controlMessages } from '#i18n/en/controls.ts'
import { helpMessages } from '#i18n/en/help.ts'
import { pageMessages } from '#i18n/en/pages.ts'
import { seekMessages } from '#i18n/en/seek.ts'
import { english } from './english.ts'

// Imported for this alone, by the app.
Object.assign(english, { ...controlMessages, ...helpMessages, ...pageMessages, ...seekMessages })
