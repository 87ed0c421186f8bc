import { appMessages } from './app.ts'
import { briefMessages } from './brief.ts'
import { bundleMessages } from './bundle.ts'
import { chanceMessages } from './chance.ts'
import { compareMessages } from './compare.ts'
import { dataMessages } from './data.ts'
import { figureMessages } from './figure.ts'
import { fileMessages } from './files.ts'
import { flowMessages } from './flows.ts'
import { leverMessages } from './levers.ts'
import { otherPairMessages } from './otherPairs.ts'
import { ownFigureMessages } from './ownFigure.ts'
import { pageMessages } from './pages.ts'
import { pathMessages } from './path.ts'
import { productMessages } from './products.ts'
import { scenarioMessages } from './scenario.ts'
import { sensitivityMessages } from './sensitivity.ts'
import { shareMessages } from './share.ts'
import { sourceMessages } from './sources.ts'
import { targetMessages } from './targets.ts'
import { uiMessages } from './ui.ts'
import { valueMessages } from './values.ts'
import { waterfallMessages } from './waterfall.ts'

/** English, the language that defines the keys of all others. */
export const en = {
  ...appMessages,
  ...pageMessages,
  ...uiMessages,
  ...valueMessages,
  ...figureMessages,
  ...pathMessages,
  ...flowMessages,
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
  ...bundleMessages,
  ...shareMessages,
  ...fileMessages,
  ...dataMessages,
  ...ownFigureMessages,
} as const
