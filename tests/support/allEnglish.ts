// Everything that pages, embeds and files load on demand: then the pseudo-language has every word.
import '#i18n/appEnglish.ts'
import '#i18n/dataEnglish.ts'
import '#i18n/otherPairsEnglish.ts'
