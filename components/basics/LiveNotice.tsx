import type { ComponentChildren } from 'preact'
import { Notice } from './Notice'

/**
 * A notice that comes and goes, or '', null or false: it is read out when it appears. Its place stays in the page, since
 * a region that comes with its text in it is often not read out.
 */
export function LiveNotice({ children }: { children: ComponentChildren }) {
  return <div role="status">{children && <Notice>{children}</Notice>}</div>
}
