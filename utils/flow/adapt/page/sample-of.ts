/** At most `most` of the items, evenly spread and in their order, the last one among them. */
export function sampleOf<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items
  const step = items.length / most
  return Array.from({ length: most }, (_, i) => items[Math.ceil((i + 1) * step) - 1]).filter(item => item !== undefined)
}
