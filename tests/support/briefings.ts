import { MODEL_VERSION } from '#model/version.ts'
import type { FigureId } from '#figures/catalogue.ts'
import { PICTURE_SIZES } from '#files/pictures/pictureSizes.ts'
import type { PrintableBriefing } from '#files/briefing/printableBriefing.ts'
import { printablePage } from '#files/briefing/printablePage.ts'
import { knownOf, real, text } from './packages.ts'

const SITE = 'https://corridor.example/trade/'
const VINTAGE = real.pair.vintage

/** Each figure with a different link. */
const VIEWS: readonly (readonly [figure: FigureId, link: string])[] = [
  ['headline', ''],
  ['path', 'growth=20&shock=2026:-15:2&target=12@2034'],
  ['flows', 'growth=9'],
  ['products', `flow=${real.pair.flows[0]}`],
  ['required', 'source=itc'],
  ['mirror', ''],
  ['record', 'growth=20'],
]

/** A briefing of the shipped pair, made ready as the app does it, but for the pixels of its pictures. */
export async function readyBriefing(
  changes: Partial<PrintableBriefing> = {},
): Promise<PrintableBriefing> {
  const options = {
    site: SITE,
    made: '2026-11-25',
    theme: 'light',
    size: PICTURE_SIZES.slide,
    drawingFor: null,
    png: () => Promise.resolve(new Blob([])),
  } as const
  const pages = await Promise.all(
    VIEWS.map(([figure, link]) =>
      printablePage(
        {
          figure,
          link: [`pair=${real.pair.id}`, link, `vintage=${VINTAGE}`, `model=${MODEL_VERSION}`]
            .filter((part) => part !== '')
            .join('&'),
          paragraph: 'What the figure shows, in a neutral sentence. [to be researched: prices]',
          note: figure === 'path' ? 'My **own** view, with a [link](https://example.org/a).' : '',
        },
        { known: knownOf(real), library: real.library },
        options,
        text,
      ),
    ),
  )
  return {
    title: 'Ten billion, and how to get there',
    introduction: 'What is **known**, and what it would take.\n\n- one\n- two',
    paper: 'a4',
    theme: 'light',
    isWhole: false,
    pages,
    ...changes,
  }
}
