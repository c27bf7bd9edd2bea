import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import ts from 'typescript'

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
    const code = withoutComments(path, text)
    return [...code.matchAll(pattern)].map(match => {
      const line = code.slice(0, match.index).split('\n').length
      return `${path}:${line}: ${match[0]}`
    })
  })
}

/** Every comment, by the scanner of the language, becomes the line breaks in it: lines keep their numbers. */
function withoutComments(path: string, text: string): string {
  const isTsx = path.endsWith('x')
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, isTsx ? ts.ScriptKind.TSX : undefined)
  const comments = new Map<number, number>()
  const note = (ranges: readonly ts.CommentRange[] = []) => {
    for (const { pos, end } of ranges) comments.set(pos, end)
  }
  const visit = (node: ts.Node): void => {
    // The text of an element is no place for comments: "// here" is shown there.
    if (node.kind === ts.SyntaxKind.JsxText) return
    note(ts.getLeadingCommentRanges(text, node.getFullStart()))
    note(ts.getTrailingCommentRanges(text, node.getEnd()))
    for (const child of node.getChildren(source)) visit(child)
  }
  visit(source)
  let code = ''
  let at = 0
  for (const [pos, end] of [...comments].toSorted(([a], [b]) => a - b)) {
    if (pos < at) continue
    code += text.slice(at, pos) + text.slice(pos, end).replace(/[^\n]/g, '')
    at = end
  }
  return code + text.slice(at)
}
