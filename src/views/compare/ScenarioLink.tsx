import type { ViewState } from '#analysis/viewState.ts'
import { useText } from '#i18n/useText.ts'
import { useAddress } from '#state/session/address.ts'
import { withoutScenario } from '#state/scenario/changes.ts'
import { followLink } from '#state/session/followLink.ts'
import type { Selection } from '#state/link/selection.ts'
import { hrefOf } from '#state/session/useSelection.ts'

type ScenarioLinkProps = Readonly<{ viewState: ViewState; scenario: Selection; name: string }>

/** A link that opens a scenario on the dashboard and keeps the comparison. */
export function ScenarioLink({ viewState, scenario, name }: ScenarioLinkProps) {
  const { t } = useText()
  const address = useAddress()
  const selection = { ...withoutScenario(viewState.selection), ...scenario }
  const href = hrefOf(import.meta.env.BASE_URL, selection)
  return (
    <a
      href={href}
      aria-label={t('compare.toDashboardNamed', { name })}
      onClick={(event) => followLink(event, address, href)}
    >
      {t('compare.toDashboard')}
    </a>
  )
}
