import { appMessages } from '#i18n/en/app.ts'
import { chanceMessages } from '#i18n/en/chance.ts'
import { figureMessages } from '#i18n/en/figure.ts'
import { flowMessages } from '#i18n/en/flows.ts'
import { leverMessages } from '#i18n/en/levers.ts'
import { pathMessages } from '#i18n/en/path.ts'
import { productMessages } from '#i18n/en/products.ts'
import { scenarioMessages } from '#i18n/en/scenario.ts'
import { targetMessages } from '#i18n/en/targets.ts'
import { uiMessages } from '#i18n/en/ui.ts'
import { waterfallMessages } from '#i18n/en/waterfall.ts'
import type { Messages } from './messages.ts'

/**
 * English as far as it is loaded: what both the dashboard and embeds say. The app imports `appEnglish.ts`,
 * which adds the frame of its pages, and code that says more imports `laterEnglish.ts` with the rest. Other languages are loaded
 * whole.
 */
export const english: Partial<Messages> = {
  ...appMessages,
  ...chanceMessages,
  ...figureMessages,
  ...flowMessages,
  ...leverMessages,
  ...pathMessages,
  ...productMessages,
  ...scenarioMessages,
  ...targetMessages,
  ...uiMessages,
  ...waterfallMessages,
}
