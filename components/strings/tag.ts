/** "pt" of "pt-BR". */
export const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? ''
