import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { knownOf } from '#analysis/levers/knownOf.ts'
import { chaptersQuery, libraryQuery, pairQuery } from '#datasets/queries.ts'
import type { OwnPackage } from '#datasets/ownPackage.ts'
import { viewOf } from '#figures/viewOf.ts'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import { linkedData, readLinkedData, type LinkedData } from '#imports/archives/linkData.ts'
import { withoutGoods } from '#imports/archives/withoutGoods.ts'
import type { ShareState } from '#views/share/useShare.ts'

/** The package of the reader's own behind a figure, and how links carry it. */
export type OwnData = Readonly<{
  own: OwnPackage
  /** The whole package; `null` where it is too large for a link. */
  whole: LinkedData | null
  /** As much of it as this figure needs; `null` where that is too large. */
  part: LinkedData | null
}>

/** Reads the package of the reader's own that is shared, and writes it for links. */
export function useOwnData(share: ShareState) {
  const text = useText()
  const client = useQueryClient()
  return useQuery({
    queryKey: ['share', 'own', share.wanted, text.lang],
    queryFn: () => ownDataOf(share, client, text),
    staleTime: Infinity,
    gcTime: 0,
  })
}

async function ownDataOf(share: ShareState, client: QueryClient, text: Text): Promise<OwnData> {
  const { entry } = share.shared
  // As it is kept: the pair on the page may have figures in it that the link adds.
  const [pair, chapters, library] = await Promise.all([
    client.fetchQuery(pairQuery(entry)),
    client.fetchQuery(chaptersQuery(entry)),
    client.fetchQuery(libraryQuery(entry)),
  ])
  const own = { pair, chapters, library }
  const whole = linkedData(own)
  return { own, whole, part: whole ?? sufficient(linkedData(withoutGoods(own)), share, text) }
}

/** Returns data for a link if the figure says the same with them, else `null`. */
function sufficient(
  linked: LinkedData | null,
  { shared, wanted, view }: ShareState,
  text: Text,
): LinkedData | null {
  const read = linked && readLinkedData(linked.fragment)
  if (!read) return null
  const known = knownOf(read.pair, read.chapters, shared.viewState.known.reference)
  const { sentence, table } = viewOf(wanted.figure, wanted.link, known, text).figure
  const isSame =
    sentence === view.figure.sentence && JSON.stringify(table) === JSON.stringify(view.figure.table)
  return isSame ? linked : null
}
