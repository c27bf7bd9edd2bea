const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })

/** Red, green, blue and opacity, 0 to 255, of any CSS colour. */
export function rgbOf(colour: string): [number, number, number, number] {
  if (!canvas) return [0, 0, 0, 0]
  canvas.clearRect(0, 0, 1, 1)
  canvas.fillStyle = colour
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
  return [red, green, blue, alpha]
}

/** Which of the two a colour is for people who see it, if it is one at all. */
function redOrGreen(colour: string): 'red' | 'green' | null {
  const [red, green, blue, alpha] = rgbOf(colour)
  const most = Math.max(red, green, blue)
  const chroma = most - Math.min(red, green, blue)
  if (alpha === 0 || chroma < 40) return null
  if (most === green && green - Math.max(red, blue) > 20) return 'green'
  return most === red && red - green > 60 && red - blue > 60 && green - blue < 30 ? 'red' : null
}

const PARTS = ['color', 'backgroundColor', 'borderTopColor', 'fill', 'stroke', 'outlineColor'] as const

/** Red or green anywhere: neither has a place beside a choice. */
export function signalColours(): string[] {
  const colours = new Set(
    [...document.querySelectorAll('#app *')].flatMap(element => {
      const style = getComputedStyle(element)
      return PARTS.map(part => style[part])
    })
  )
  return [...colours].flatMap(colour => {
    const signal = redOrGreen(colour)
    return signal ? [`${colour} is ${signal}`] : []
  })
}
