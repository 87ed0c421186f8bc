import { ownFigureMessages } from '#i18n/en/ownFigure.ts'
import { english } from './english.ts'

// Imported for this alone, by embeds of somebody's own data.
Object.assign(english, ownFigureMessages)
