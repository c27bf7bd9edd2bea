/** One message as numbers, and whether it is an invitation. */
export interface Example {
  features: ReadonlyMap<string, number>
  isInvite: boolean
}

export interface Model {
  bias: number
  weights: Record<string, number>
}

/** How hard each weight is pulled to its prior; how bad a false offer is beside a missed invitation. */
const PULL = 0.5
const FALSE_OFFER = 0.5
const STEPS = 3000
const RATE = 0.5

/** Logistic regression that stays near `prior`: plain gradient descent from it, the same on every machine. */
export function fitModel(examples: readonly Example[], prior: Model): Model {
  const model = { bias: prior.bias, weights: { ...prior.weights } }
  for (let step = 0; step < STEPS; step++) descend(model, prior, examples)
  return model
}

function descend(model: Model, prior: Model, examples: readonly Example[]): void {
  const slope: Record<string, number> = {}
  let biasSlope = PULL * (model.bias - prior.bias)
  for (const example of examples) {
    const push = (errorOf(example, model) * (example.isInvite ? 1 : FALSE_OFFER)) / examples.length
    biasSlope += push
    for (const [name, amount] of example.features) slope[name] = (slope[name] ?? 0) + push * amount
  }
  model.bias -= RATE * biasSlope
  for (const [name, weight] of Object.entries(model.weights))
    model.weights[name] = weight - RATE * ((slope[name] ?? 0) + PULL * 0.2 * (weight - (prior.weights[name] ?? 0)))
}

const errorOf = ({ features, isInvite }: Example, model: Model): number =>
  probability(features, model) - (isInvite ? 1 : 0)

export function probability(features: ReadonlyMap<string, number>, { bias, weights }: Model): number {
  let sum = bias
  for (const [name, amount] of features) sum += (weights[name] ?? 0) * amount
  return 1 / (1 + Math.exp(-sum))
}
