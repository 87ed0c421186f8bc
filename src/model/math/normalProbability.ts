/** From here on the probability is 0 or 1 to every digit that a double has. */
const FARTHEST = 8.3

/**
 * The probability that a standard normal draw lies below `z`:
 * ½ + φ(z) × (z + z³/3 + z⁵/(3·5) + z⁷/(3·5·7) + …), to about 15 digits around the middle.
 *
 * @see Marsaglia (2004), Evaluating the normal distribution, Journal of Statistical Software 11(4)
 */
export function normalProbability(z: number): number {
  if (z > FARTHEST) return 1
  if (z < -FARTHEST) return 0
  let sum = z
  let term = z
  for (let odd = 3; Math.abs(term) > Number.EPSILON * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)
}
