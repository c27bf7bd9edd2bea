/** Finds a browser that is installed already. Runs on Node 20 with nothing installed. */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/**
 * @typedef {'chrome' | 'firefox'} Kind How a browser is driven: everything built on Chromium counts as `chrome`.
 * @typedef {{ kind: Kind, name: string, path: string }} Browser
 */

/** By platform: name, kind, and the places to look. A bare name is looked up in PATH. */
const PLACES = {
  linux: [
    ['Chromium', 'chrome', ['chromium', 'chromium-browser', '/usr/bin/chromium', '/snap/bin/chromium']],
    ['Chrome', 'chrome', ['google-chrome', 'google-chrome-stable', '/opt/google/chrome/chrome']],
    ['Edge', 'chrome', ['microsoft-edge', 'microsoft-edge-stable']],
    ['Firefox', 'firefox', ['firefox', 'firefox-esr', '/snap/bin/firefox']]
  ],
  darwin: [
    ['Chrome', 'chrome', ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']],
    ['Chromium', 'chrome', ['/Applications/Chromium.app/Contents/MacOS/Chromium']],
    ['Edge', 'chrome', ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge']],
    ['Firefox', 'firefox', ['/Applications/Firefox.app/Contents/MacOS/firefox']]
  ],
  win32: [
    ['Chrome', 'chrome', onWindows('Google/Chrome/Application/chrome.exe')],
    ['Chromium', 'chrome', onWindows('Chromium/Application/chrome.exe')],
    ['Edge', 'chrome', onWindows('Microsoft/Edge/Application/msedge.exe')],
    ['Firefox', 'firefox', onWindows('Mozilla Firefox/firefox.exe')]
  ]
}

/** @param {string} tail */
function onWindows(tail) {
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
  return roots.filter(root => root !== undefined).map(root => join(root, tail))
}

/** @param {string} place */
function locate(place) {
  const home = place.startsWith('/Applications') ? [place, join(homedir(), place)] : [place]
  const tries = place.includes('/') || place.includes('\\') ? home : inPath(place)
  return tries.find(path => existsSync(path))
}

/** @param {string} name */
const inPath = name => (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name))

/**
 * Every browser found, Chromium and its kin first. `SHALL_WE_BROWSER` names another executable.
 * @returns {Browser[]}
 */
export function findBrowsers() {
  const own = process.env.SHALL_WE_BROWSER
  if (own) return [{ kind: /firefox/i.test(own) ? 'firefox' : 'chrome', name: own, path: own }]
  const places = PLACES[/** @type {keyof typeof PLACES} */ (process.platform)] ?? PLACES.linux
  return places.flatMap(([name, kind, tries]) => {
    const path = /** @type {string[]} */ (tries).map(locate).find(found => found !== undefined)
    return path ? [/** @type {Browser} */ ({ kind, name, path })] : []
  })
}

/**
 * The path of a browser of one kind.
 * @param {Kind} kind
 * @throws {Error} when none is installed
 */
export function browserPath(kind) {
  const found = findBrowsers().find(browser => browser.kind === kind)
  if (!found) throw new Error(`No ${kind === 'chrome' ? 'Chromium' : 'Firefox'} is installed here.`)
  return found.path
}
