// The slider of this page and the three figures share a scenario by the bus called "article".
const BUS = 'article'
const slider = document.getElementById('growth')
const shown = document.getElementById('growth-shown')

slider.addEventListener('input', () => {
  show()
  // To this page itself: embed.js passes it on to the figures.
  postMessage({ type: 'corridor.scenario', bus: BUS, link: `growth=${slider.value}` }, '/')
})

// A figure tells what its reader has moved in it.
document.addEventListener('corridor.scenario', ({ detail }) => {
  if (detail.bus !== BUS) return
  const growth = new URLSearchParams(detail.link).get('growth')
  if (growth === null) return
  slider.value = growth
  show()
})

function show() {
  shown.value = `${slider.value.replace('-', '−')}% a year`
}

show()
