import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { until } from './until'

/** A screen of its own with a window manager, for what a browser asks only a person. */
export interface Display {
  /** For DISPLAY, for example `:101`. */
  name: string
  /** Does something that makes a menu appear, and waits until it is there. */
  untilWindow(act: () => void | Promise<void>): Promise<void>
  /** Presses keys in the window that has the focus, as a person would. */
  press(...keys: string[]): void
  close(): void
}

/** Why there can be no display here, in a sentence; null where there can. */
export function whyNoDisplay(): string | null {
  const missing = ['Xvfb', 'openbox', 'xdotool'].filter(name => !existsSync(`/usr/bin/${name}`))
  return missing.length === 0 ? null : `not installed: ${missing.join(', ')}`
}

export async function startDisplay(): Promise<Display> {
  const { server, name } = await startServer()
  const env = { ...process.env, DISPLAY: name }
  const manager = spawn('openbox', { env, stdio: 'ignore' })
  await until('the display', () => run(env, 'getdisplaygeometry'))
  return {
    name,
    untilWindow: async act => {
      const before = countWindows(env)
      await act()
      await until('another window', () => (countWindows(env) > before ? true : undefined))
      // It is drawn a moment before it takes keys.
      await new Promise(resolve => setTimeout(resolve, 500))
    },
    press: (...keys) => void run(env, 'key', '--delay', '150', ...keys),
    close: () => {
      manager.kill()
      server.kill()
    }
  }
}

/** The server picks a free number and writes it to the file descriptor that it is given. */
async function startServer(): Promise<{ server: ChildProcess; name: string }> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe']
  })
  let number = ''
  server.stdio[3]?.on('data', (text: Buffer) => {
    number += text.toString()
  })
  const name = await until('Xvfb', () => (number.includes('\n') ? `:${number.trim()}` : undefined))
  return { server, name }
}

const run = (env: NodeJS.ProcessEnv, ...args: string[]): string =>
  execFileSync('xdotool', args, { env, encoding: 'utf8' })

const countWindows = (env: NodeJS.ProcessEnv): number =>
  run(env, 'search', '--onlyvisible', '--name', '').trim().split('\n').length
