import { sensitivityMessages } from '#i18n/en/sensitivity.ts'
import { english } from './english.ts'

// Imported for this alone, by the figure that says which input matters most: few embeds show it.
Object.assign(english, sensitivityMessages)
