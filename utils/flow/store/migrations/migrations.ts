import type { Transaction } from 'dexie'
import { migration0001 } from './0001'
import { migration0002 } from './0002'
import { migration0003 } from './0003'
import { migration0004 } from './0004'

/** One step of the store's form. `upgrade` changes the rows of the version before; a throw leaves that version as it was. */
export interface Migration {
  version: number
  /** Only the tables that change, in Dexie's index syntax; null drops a table. */
  stores: Readonly<Record<string, string | null>>
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>
}

/** In order; a released one never changes again. */
export const migrations: readonly Migration[] = [migration0001, migration0002, migration0003, migration0004]
