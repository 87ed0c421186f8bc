import { otherPairMessages } from '#i18n/en/otherPairs.ts'
import { english } from './english.ts'

// Imported for this alone, by the figures about other pairs: other embeds do without.
Object.assign(english, otherPairMessages)
