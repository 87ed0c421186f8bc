/** A colour in CIELAB: lightness, red–green, blue–yellow. */
type Lab = readonly [number, number, number]
type Rgb = readonly [number, number, number]

/** What eyes without red (protan) or green (deutan) cones see of linear RGB (Machado et al. 2009). */
const BLINDNESS: Readonly<Record<string, readonly Rgb[]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
}

/** How different two hexadecimal colours look: CIEDE2000, in which about 2 is just noticeable. */
export function colourDifference(one: string, other: string): number {
  return ciede2000(lab(linear(one)), lab(linear(other)))
}

/** The least {@link colourDifference} for eyes without red or without green cones. */
export function differenceIfColourBlind(one: string, other: string): number {
  const differences = Object.values(BLINDNESS).map((rows) =>
    ciede2000(lab(seen(linear(one), rows)), lab(seen(linear(other), rows))),
  )
  return Math.min(...differences)
}

/** The contrast ratio of two colours as WCAG defines it, from 1 to 21. */
export function contrastRatio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map((colour) => xyz(linear(colour))[1])
    .toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function seen(rgb: Rgb, rows: readonly Rgb[]): Rgb {
  const [r = 0, g = 0, b = 0] = rows.map((row) => Math.min(1, Math.max(0, dot(row, rgb))))
  return [r, g, b]
}

function linear(hex: string): Rgb {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return [r, g, b]
}

function dot(a: Rgb, b: Rgb): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

function xyz(rgb: Rgb): Rgb {
  return [
    dot([0.4124564, 0.3575761, 0.1804375], rgb),
    dot([0.2126729, 0.7151522, 0.072175], rgb),
    dot([0.0193339, 0.119192, 0.9503041], rgb),
  ]
}

function lab(rgb: Rgb): Lab {
  const [x, y, z] = xyz(rgb)
  const root = (value: number) =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116
  const [fx, fy, fz] = [root(x / 0.95047), root(y), root(z / 1.08883)]
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
}

/** @see https://www.ece.rochester.edu/~gsharma/ciede2000/ */
function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanChroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2
  const stretch = 1.5 - 0.5 * Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7))
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)]
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)]
  const turn = ((h2 - h1 + 540) % 360) - 180
  const hueDifference = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))
  const [l, c, h] = [(l1 + l2) / 2, (c1 + c2) / 2, (h1 + turn / 2 + 360) % 360]
  const weight =
    1 -
    0.17 * Math.cos(radians(h - 30)) +
    0.24 * Math.cos(radians(2 * h)) +
    0.32 * Math.cos(radians(3 * h + 6)) -
    0.2 * Math.cos(radians(4 * h - 63))
  const byLightness = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2))
  const byChroma = (c2 - c1) / (1 + 0.045 * c)
  const byHue = hueDifference / (1 + 0.015 * c * weight)
  const rotation =
    -Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2)))) *
    2 *
    Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7))
  return Math.sqrt(byLightness ** 2 + byChroma ** 2 + byHue ** 2 + rotation * byChroma * byHue)
}

function hue(a: number, b: number): number {
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
