import { originMessages } from '#i18n/en/origin.ts'
import { english } from './english.ts'

// Imported for this alone, by the dialog that says where a figure is from: it opens on request.
Object.assign(english, originMessages)
