import { appMessages } from '#i18n/en/app.ts'
import { briefMessages } from '#i18n/en/brief.ts'
import { chanceMessages } from '#i18n/en/chance.ts'
import { compareMessages } from '#i18n/en/compare.ts'
import { dataMessages } from '#i18n/en/data.ts'
import { liveMessages } from '#i18n/en/live.ts'
import { figureMessages } from '#i18n/en/figure.ts'
import { fileMessages } from '#i18n/en/files.ts'
import { flowMessages } from '#i18n/en/flows.ts'
import { leverMessages } from '#i18n/en/levers.ts'
import { mirrorMessages } from '#i18n/en/mirror.ts'
import { originMessages } from '#i18n/en/origin.ts'
import { otherPairMessages } from '#i18n/en/otherPairs.ts'
import { ownFigureMessages } from '#i18n/en/ownFigure.ts'
import { pageMessages } from '#i18n/en/pages.ts'
import { pathMessages } from '#i18n/en/path.ts'
import { productMessages } from '#i18n/en/products.ts'
import { scenarioMessages } from '#i18n/en/scenario.ts'
import { sensitivityMessages } from '#i18n/en/sensitivity.ts'
import { shareMessages } from '#i18n/en/share.ts'
import { sourceMessages } from '#i18n/en/sources.ts'
import { targetMessages } from '#i18n/en/targets.ts'
import { uiMessages } from '#i18n/en/ui.ts'
import { waterfallMessages } from '#i18n/en/waterfall.ts'

/** English, the language that defines the keys of all others. */
export const en = {
  ...appMessages,
  ...pageMessages,
  ...uiMessages,
  ...figureMessages,
  ...originMessages,
  ...pathMessages,
  ...flowMessages,
  ...mirrorMessages,
  ...productMessages,
  ...targetMessages,
  ...chanceMessages,
  ...otherPairMessages,
  ...sensitivityMessages,
  ...waterfallMessages,
  ...compareMessages,
  ...scenarioMessages,
  ...leverMessages,
  ...sourceMessages,
  ...briefMessages,
  ...shareMessages,
  ...fileMessages,
  ...dataMessages,
  ...liveMessages,
  ...ownFigureMessages,
} as const
