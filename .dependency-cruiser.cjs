/**
 * The import table of utils/README.md, as errors. A zone may import what it names here, itself included, and nothing
 * else: a new folder or a new dependency asks for a line.
 *
 * `path` and `may` are regular expressions on paths from the root of the repository; `$1` stands for the first group
 * of `path`, so that siblings do not import each other.
 */
const model = '^utils/model/'
const kit = '^utils/kit/'
const languages = '^utils/languages/'
const messages = '^utils/messages/'
const siteData = '^utils/flow/adapt/(?:sites|[^/]+/site)[.]ts$'

/** The chip's texts, which the background sends to a page in the family's language, and those of its reminders. */
const backgroundWords = '^components/strings/(?:chips|reminders|tag|[^/]+/(?:chip|remind))[.]ts$'

/** What every page of ours may use, beside its own folder. */
const ofPages = [
  '^components/(?!chip/)',
  '^utils/flow/store/read(?:-hosting)?[.]ts$',
  siteData,
  '^utils/act/',
  messages,
  model,
  kit
]

const zones = [
  { name: 'model', path: model, may: [model] },
  {
    name: 'kit',
    path: kit,
    may: [kit, model],
    packages: ['@webext-core/match-patterns', 'temporal-polyfill', 'ical.js', 'libphonenumber-js']
  },
  { name: 'languages', path: languages, may: [languages, model] },
  { name: 'site data', path: siteData, may: [siteData, model] },
  {
    name: 'site code',
    path: '^utils/flow/adapt/(?!sites[.]ts$|[^/]+/site[.]ts$)',
    may: ['^utils/flow/adapt/', model, kit]
  },
  {
    name: 'detect and extract',
    path: '^utils/flow/(detect|extract)/',
    may: ['^utils/flow/$1/', model, kit, languages]
  },
  { name: 'merge', path: '^utils/flow/merge/', may: ['^utils/flow/merge/', model, kit] },
  {
    name: 'run',
    path: '^utils/flow/(?:run|read-text|findings-of)[.]ts$',
    may: ['^utils/flow/(?:detect|extract|merge)/', '^utils/flow/(?:read-text|findings-of)[.]ts$', model, kit, languages]
  },
  { name: 'store', path: '^utils/flow/store/', may: ['^utils/flow/store/', model, kit], packages: ['dexie'] },
  {
    name: 'act',
    path: '^utils/act/(?!reply/|calendar/|host/)([^/]+)/',
    may: ['^utils/act/$1/', model, kit]
  },
  {
    name: 'calendar',
    path: '^utils/act/calendar/',
    may: ['^utils/act/calendar/', model, kit, languages],
    packages: ['ical.js']
  },
  { name: 'host', path: '^utils/act/host/', may: ['^utils/act/host/', model, kit, languages] },
  { name: 'reply', path: '^utils/act/reply/', may: ['^utils/act/reply/', model, kit, languages] },
  { name: 'messages', path: messages, may: [messages, model, kit], packages: ['@webext-core/messaging', 'valibot'] },
  { name: 'manifest', path: '^utils/manifest[.]ts$', may: [siteData, model, kit], packages: ['wxt'] },
  { name: 'chip', path: '^components/chip/', may: ['^components/(?:chip/|strings/[^/]+/chip[.]ts$)', model, kit] },
  {
    name: 'components',
    path: '^components/(?!chip/)',
    may: ['^components/(?!chip/)', model, kit],
    packages: ['preact', 'uqr']
  },
  {
    name: 'content scripts',
    path: '^entrypoints/([^/]+[.]content|look)/',
    may: ['^entrypoints/$1/', '^utils/flow/adapt/', '^components/chip/', messages, model, kit],
    packages: ['wxt']
  },
  {
    name: 'background',
    path: '^entrypoints/background/',
    may: [
      '^entrypoints/background/',
      '^utils/flow/(?:run[.]ts$|store/)',
      siteData,
      '^utils/languages/(?:gates|[^/]+/gate)[.]ts$',
      backgroundWords,
      '^utils/act/',
      messages,
      model,
      kit
    ],
    packages: ['wxt']
  },
  {
    name: 'app',
    path: '^entrypoints/app/',
    may: ['^entrypoints/(?:app|shared)/', ...ofPages],
    packages: ['wxt', 'preact']
  },
  {
    name: 'surfaces',
    path: '^entrypoints/(popup|sidepanel|tab)/',
    may: ['^entrypoints/(?:$1|app|shared)/'],
    packages: ['wxt']
  },
  {
    name: 'pages',
    path: '^entrypoints/(options|shared|welcome)/',
    may: ['^entrypoints/(?:$1|shared)/', ...ofPages],
    packages: ['wxt', 'preact']
  }
]

const inPackages = (names = []) => names.map(name => `^node_modules/(?:@types/)?${name.replaceAll('.', '[.]')}/`)

const tableRules = zones.map(({ name, path, may, packages }) => ({
  name: `imports-of-${name.replaceAll(' ', '-')}`,
  comment: 'See the import table in utils/README.md.',
  severity: 'error',
  from: { path },
  to: { pathNot: [...may, ...inPackages(packages)] }
}))

/** What must not be reached by any number of steps. */
const reachRules = [
  {
    name: 'reader-stays-small',
    comment:
      'What a page loads for every visit: no store, no time zone tables, no schema library, no interface library.',
    severity: 'error',
    from: { path: '^entrypoints/[^/]+[.]content/' },
    to: {
      path: '^utils/flow/store/|^node_modules/(?:dexie|temporal-polyfill|valibot|preact|libphonenumber-js|ical[.]js)/',
      reachable: true
    }
  }
]

const generalRules = [
  {
    name: 'no-circle',
    severity: 'error',
    from: {},
    to: { circular: true }
  },
  {
    name: 'not-found',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true }
  },
  {
    name: 'every-folder-has-a-zone',
    comment: 'A new folder in utils, components or entrypoints needs its line in the table.',
    severity: 'error',
    from: { path: '^(?:utils|components|entrypoints)/', pathNot: zones.map(zone => zone.path) },
    to: {}
  },
  {
    name: 'product-knows-no-tests',
    severity: 'error',
    from: { path: '^(?:utils|components|entrypoints)/' },
    to: { path: '^(?:tests|scripts)/' }
  }
]

module.exports = {
  forbidden: [...tableRules, ...reachRules, ...generalRules],
  options: {
    doNotFollow: { path: '^node_modules/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'types', 'default']
    }
  }
}
