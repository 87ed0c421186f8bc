/** The words of the page of briefings, and of the paragraphs that the tool proposes. */
export const enBrief = {
  'brief.gap': '[to be researched: {what}]',
  'brief.cell': '{what}, {period}',
  'brief.valueFrom': '{what}, {period}, from the table “{caption}”',
  'brief.gapFrom': 'The table “{caption}” has no value here.',
  'brief.paragraph.sum': 'the figures of this view',

  'brief.headline.claim': '“{claim}” ({status}).',
  'brief.path.counted':
    'In the last year counted ({period}), both flows together came to {total} ({status}).',
  'brief.path.noTotal': 'In the last year counted ({period}), both flows together came to {total}.',
  'brief.path.flows': 'Of this, {firstFlow} took {first}, and {secondFlow} {second}.',
  'brief.path.reached':
    'With the assumptions of this scenario, trade first comes to the target of {target} with {total} ({period}).',
  'brief.path.notReached':
    'With the assumptions of this scenario, trade does not come to the target of {target} in any year shown.',
  'brief.path.end':
    'At the end of the years shown ({period}) it stands at {total}; if nothing is moved, at {baseline}.',
  'brief.path.endUnmoved': 'At the end of the years shown ({period}) it stands at {total}.',
  'brief.assumed': 'These are assumptions carried forward, not a forecast.',
  'brief.flows.counted':
    'In the last year counted ({period}), goods worth {first} went from {firstFlow}, and goods worth {second} from {secondFlow}: a balance of {balance}.',
  'brief.flows.before': 'In the first year counted ({period}) the balance was {balance}.',
  'brief.flows.end':
    'The scenario takes the two flows to {first} and {second}, and the balance to {balance} ({period}).',
  'brief.products.leading':
    'By {source}, the largest part in the latest year shown ({period}) was {category}: {value}, a share of {share}.',
  'brief.products.next': 'It was followed by {parts}.',
  'brief.products.part': '{category} ({value}, {share})',
  'brief.products.shares':
    'For the latest year shown ({period}), {source} gives shares of {parts}.',
  'brief.products.share': '{share} to {category}',
  'brief.products.named': '{source} also names goods without a value: {parts}.',
  'brief.products.noValue': '{category} {value}',
  'brief.required.first':
    'Reaching the target in the first year possible ({period}) would take growth of {growth} a year.',
  'brief.required.like':
    'The first year in which it would take no more than the best year any source reports is {period}, with {growth} a year.',
  'brief.required.last': 'In the last year shown ({period}) it would take {growth} a year.',
  'brief.required.met': 'The start is not below the target, so no growth is needed.',
  'brief.mirror.latest':
    'In the latest year with figures from both sides, the two books give {first} ({firstSource}, {firstPeriod}) and {second} ({secondSource}, {secondPeriod}): a ratio of {ratio}.',
  'brief.mirror.between':
    'In all years with figures from both sides, the ratio lies between {lowest} ({lowestPeriod}) and {highest} ({highestPeriod}).',
  'brief.mirror.oneSide':
    'The latest figure for this flow is {value} ({source}, {period}); what the other side counts: {gap}.',
  'brief.mirror.otherSide': 'the figure of the other side for the same months',
  'brief.record.target': '“{statement}” (announced {announced}): {outcome}.',
} as const
