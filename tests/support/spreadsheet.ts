type Value = number | string | boolean

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|("[^"]*")|(\$?[A-Z]{1,2}\$?\d+)|([A-Z]+)(?=\()|(>=|<=|<>|[-+*/^(),:<>=]))/gy

/** As much of a spreadsheet as it takes to work out the formulas that files hold. */
export function evaluated(grid: readonly (readonly (string | number)[])[]): Value[][] {
  const known = new Map<string, Value>()
  const valueAt = (place: string): Value => {
    const found = known.get(place)
    if (found !== undefined) return found

    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(place) ?? []
    const cell = grid[Number(row) - 1]?.[columnOf(letters)] ?? ''
    const value =
      typeof cell === 'string' && cell.startsWith('=') ? calculated(cell.slice(1), valueAt) : cell
    known.set(place, value)
    return value
  }
  return grid.map((cells, row) =>
    cells.map((_, column) => valueAt(`${lettersOf(column)}${row + 1}`)),
  )
}

type ValueAt = (place: string) => Value

/** A recursive descent through comparison, sum, product, power, sign and operand. */
function calculated(formula: string, valueAt: ValueAt): Value {
  const tokens = [...formula.matchAll(TOKEN)].map(([token]) => token.trim())
  if (tokens.join('') !== formula)
    throw new Error(`Cannot read ${formula} after ${tokens.join('')}`)
  let next = 0
  const peek = () => tokens[next] ?? ''
  const take = () => tokens[next++] ?? ''

  function comparison(): Value {
    const one = sum()
    if (!['=', '<', '>', '<=', '>=', '<>'].includes(peek())) return one
    const sign = take()
    const other = sum()
    const [a, b] = [one as number, other as number]
    return { '=': a === b, '<': a < b, '>': a > b, '<=': a <= b, '>=': a >= b, '<>': a !== b }[
      sign
    ] as boolean
  }

  function sum(): Value {
    let value = product()
    while (['+', '-'].includes(peek())) {
      value = take() === '+' ? number(value) + number(product()) : number(value) - number(product())
    }
    return value
  }

  function product(): Value {
    let value = power()
    while (['*', '/'].includes(peek())) {
      value = take() === '*' ? number(value) * number(power()) : number(value) / number(power())
    }
    return value
  }

  function power(): Value {
    const base = signed()
    if (peek() !== '^') return base
    take()
    return number(base) ** number(signed())
  }

  function signed(): Value {
    if (peek() !== '-') return operand()
    take()
    return -number(operand())
  }

  function operand(): Value {
    const token = take()
    if (token === '(') {
      const value = comparison()
      take()
      return value
    }
    if (token.startsWith('"')) return token.slice(1, -1)
    if (/^\d/.test(token)) return Number(token)
    if (peek() === '(') return call(token)
    return valueAt(token.replaceAll('$', ''))
  }

  function call(name: string): Value {
    take()
    const values: Value[] = []
    while (peek() !== ')') {
      if (tokens[next + 1] === ':') {
        const [from, , to] = [take(), take(), take()]
        values.push(...range(from, to, valueAt))
      } else {
        values.push(comparison())
      }
      if (peek() === ',') take()
    }
    take()
    return functions(name, values)
  }

  return comparison()
}

function functions(name: string, values: readonly Value[]): Value {
  const numbers = values.filter((value) => typeof value === 'number')
  switch (name) {
    case 'LN':
      return Math.log(number(values[0] ?? 0))
    case 'EXP':
      return Math.exp(number(values[0] ?? 0))
    case 'MAX':
      return Math.max(...numbers)
    case 'MIN':
      return Math.min(...numbers)
    case 'SUM':
      return numbers.reduce((all, one) => all + one, 0)
    case 'COUNT':
      return numbers.length
    case 'IF':
      return (values[0] === true ? values[1] : values[2]) ?? ''
    default:
      throw new Error(`There is no function ${name}.`)
  }
}

function range(from: string, to: string, valueAt: ValueAt): Value[] {
  const [start, end] = [from, to].map((place) => /\$?([A-Z]+)\$?(\d+)/.exec(place))
  const [left, right] = [columnOf(start?.[1] ?? ''), columnOf(end?.[1] ?? '')]
  const [top, bottom] = [Number(start?.[2]), Number(end?.[2])]
  const values: Value[] = []
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      values.push(valueAt(`${lettersOf(column)}${row}`))
    }
  }
  return values
}

function number(value: Value): number {
  if (typeof value !== 'number') throw new Error(`“${String(value)}” is not a number.`)
  return value
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last
}
