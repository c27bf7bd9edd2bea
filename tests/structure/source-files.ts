import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

export interface SourceFile {
  /** From the root of the repository, with slashes. */
  path: string
  text: string
}

/** Paths of all files in some folders, from the root of the repository. */
export const pathsIn = (...folders: string[]): string[] =>
  folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
  )

export const readText = (path: string): string => readFileSync(join(root, path), 'utf8')

/** TypeScript and JavaScript of some folders. */
export const sourcesIn = (...folders: string[]): SourceFile[] =>
  pathsIn(...folders)
    .filter(path => /\.(ts|tsx|mjs|js)$/.test(path))
    .map(path => ({ path, text: readText(path) }))

/** `path:line: words` for each place that a pattern (with flag g) matches, comments left out. */
export function placesOf(pattern: RegExp, files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const code = withoutComments(text)
    return [...code.matchAll(pattern)].map(match => {
      const line = code.slice(0, match.index).split('\n').length
      return `${path}:${line}: ${match[0]}`
    })
  })
}

/** Keeps the line breaks, so that lines keep their numbers. A `//` inside an address is not a comment. */
const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, comment => comment.replace(/[^\n]/g, ''))
    .replace(/(^|[^:'"`])\/\/[^\n]*/g, (_, before: string) => before)
