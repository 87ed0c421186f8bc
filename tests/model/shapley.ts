/**
 * Computes the Shapley value of each player: its marginal contribution, averaged over every order
 * of the players. The values add up to the value of all players less that of none.
 *
 * Evaluates 2^players coalitions, so for a handful of players only.
 */
export function shapley<Player>(
  players: readonly Player[],
  valueOf: (members: readonly Player[]) => number,
): ReadonlyMap<Player, number> {
  const count = players.length
  const values = Array.from({ length: 2 ** count }, (_, set) => valueOf(membersOf(players, set)))
  const shares = players.map((player, index) => {
    let share = 0
    for (let set = 0; set < values.length; set += 1) {
      if (set & (1 << index)) continue
      const added = (values[set | (1 << index)] ?? 0) - (values[set] ?? 0)
      share += added * weight(sizeOf(set), count)
    }
    return [player, share] as const
  })
  return new Map(shares)
}

function membersOf<Player>(players: readonly Player[], set: number): readonly Player[] {
  return players.filter((_, index) => set & (1 << index))
}

function sizeOf(set: number): number {
  return set.toString(2).replaceAll('0', '').length
}

/** size! × (count − size − 1)! / count!: the share of orders in which just these precede. */
function weight(size: number, count: number): number {
  return (factorial(size) * factorial(count - size - 1)) / factorial(count)
}

function factorial(of: number): number {
  return of <= 1 ? 1 : of * factorial(of - 1)
}
