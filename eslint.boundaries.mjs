import boundaries from 'eslint-plugin-boundaries';

/** The stages in the order in which data flows; each may import those before it, and of its own packages. */
const stages = [
  { name: 'text', packages: ['node:crypto', 'cldr-segments-full', 'stopword'] },
  { name: 'problems', stages: ['text'], packages: ['approx-string-match', 'fastest-levenshtein'] },
  { name: 'values', stages: ['problems', 'text'], packages: ['edtf'] },
  {
    name: 'content',
    stages: ['problems', 'text', 'values'],
    packages: ['yaml', 'zod', 'unified', 'remark-*', 'rehype-*', 'mdast', 'hast', 'unist', 'vfile'],
  },
  { name: 'anchoring', stages: ['problems', 'text', 'values', 'content'] },
  { name: 'model', stages: ['problems', 'text', 'values', 'content', 'anchoring'] },
  { name: 'checks', stages: ['problems', 'text', 'values', 'content', 'model'] },
  {
    name: 'analysis',
    stages: ['problems', 'text', 'values', 'content', 'model'],
    packages: ['diff'],
  },
];

const facts = ['problems', 'text', 'values', 'content', 'model', 'analysis'];
const astro = ['astro', 'astro:*'];
const path = ['node:path', 'node:process', 'node:url'];

/** What may be said, and the words for it: below everything that readers see. */
const words = [
  { name: 'redaction', stages: facts },
  { name: 'terms', stages: [...facts, 'redaction'] },
];
const said = [...facts, 'terms', 'redaction'];

/**
 * The rooms, each of one thing that readers see: its arranging, components, words and styles. A
 * room imports what may be said, and the rooms named; no room asks for the investigation, which
 * pages hand down.
 */
const rooms = [
  { name: 'styles' },
  { name: 'things/speaker', rooms: ['styles'] },
  { name: 'parts', rooms: ['things/speaker'], packages: astro },
  { name: 'charts/kit', rooms: ['parts', 'styles'], packages: ['d3-*'] },
  { name: 'things/document', rooms: ['parts'] },
  { name: 'things/quotation', rooms: ['charts/kit', 'parts', 'things/speaker'] },
  { name: 'things/collation' },
  { name: 'things/same-words', rooms: ['parts', 'things/collation', 'things/quotation'] },
  { name: 'things/difference', rooms: ['parts', 'things/quotation', 'things/speaker'] },
  { name: 'things/correction', rooms: ['parts', 'things/document'] },
  { name: 'things/retired', rooms: ['parts'] },
  { name: 'things/trail', rooms: ['parts', 'things/quotation', 'things/speaker'] },
  { name: 'things/method', rooms: ['things/same-words'] },
  { name: 'things/about' },
  { name: 'charts/chain', rooms: ['charts/kit', 'parts', 'things/speaker'], packages: ['d3-*'] },
  {
    name: 'charts/provenance',
    rooms: ['charts/kit', 'parts', 'things/quotation', 'things/speaker'],
  },
  { name: 'charts/sentences', rooms: ['charts/kit', 'parts'] },
  { name: 'charts/naming', rooms: ['charts/kit', 'parts'] },
  {
    name: 'charts/twins',
    rooms: ['charts/kit', 'parts', 'things/collation', 'things/difference'],
  },
  { name: 'charts/steps', rooms: ['charts/kit', 'parts'] },
  {
    name: 'charts/ratio',
    rooms: ['charts/kit', 'parts', 'things/difference'],
    packages: ['d3-*'],
  },
  {
    name: 'charts/timeline',
    rooms: [
      'charts/kit',
      'parts',
      'things/document',
      'things/quotation',
      'things/speaker',
      'browser',
    ],
    packages: ['d3-*'],
  },
  {
    name: 'charts/funding',
    rooms: [
      'charts/kit',
      'charts/chain',
      'parts',
      'things/document',
      'things/quotation',
      'things/speaker',
    ],
    packages: ['d3-*'],
  },
  {
    name: 'things/stream',
    rooms: ['charts/funding', 'parts', 'things/quotation', 'things/speaker'],
  },
  {
    name: 'charts/sums',
    rooms: [
      'charts/kit',
      'charts/funding',
      'charts/timeline',
      'parts',
      'things/document',
      'things/quotation',
      'things/speaker',
    ],
    packages: ['d3-*'],
  },
  {
    name: 'charts/trail',
    rooms: ['charts/kit', 'parts', 'things/speaker', 'things/trail'],
    packages: ['d3-*'],
  },
  {
    // The register; and a new chart, until it has a room of its own here.
    name: 'charts',
    rooms: [
      'charts/kit',
      'charts/chain',
      'charts/naming',
      'charts/provenance',
      'charts/ratio',
      'charts/sentences',
      'charts/steps',
      'charts/twins',
      'charts/timeline',
      'charts/funding',
      'charts/sums',
      'charts/trail',
      'parts',
      'things/document',
      'things/quotation',
      'things/speaker',
      'things/trail',
    ],
    packages: ['d3-*'],
  },
  {
    name: 'exports/tables',
    rooms: [
      'charts/funding',
      'charts/timeline',
      'things/difference',
      'things/quotation',
      'things/same-words',
    ],
  },
  {
    name: 'exports/citations',
    rooms: [
      'charts',
      'charts/funding',
      'charts/timeline',
      'exports/tables',
      'parts',
      'things/same-words',
      'things/stream',
    ],
    packages: ['node:crypto'],
  },
  {
    name: 'exports/cards',
    rooms: [
      'disk',
      'charts/funding',
      'charts/kit',
      'charts/provenance',
      'charts/timeline',
      'charts/twins',
      'parts',
      'styles',
      'things/difference',
      'things/stream',
    ],
    packages: ['node:crypto', 'node:zlib', 'satori', '@resvg/resvg-js', ...path],
  },
  {
    name: 'exports/data',
    rooms: [
      'charts/funding',
      'charts/timeline',
      'exports/citations',
      'exports/tables',
      'parts',
      'things/correction',
    ],
    packages: ['schema-dts', 'node:crypto'],
  },
  {
    name: 'exports/embeds',
    rooms: ['charts', 'charts/kit', 'charts/timeline', 'exports/cards', 'parts'],
  },
  {
    name: 'exports/search',
    rooms: [
      'browser',
      'charts',
      'charts/funding',
      'charts/timeline',
      'parts',
      'things/about',
      'things/correction',
      'things/document',
      'things/method',
      'things/same-words',
      'things/speaker',
      'things/stream',
      'things/trail',
    ],
  },
  {
    name: 'exports',
    rooms: ['exports/citations', 'exports/embeds', 'parts', 'things/speaker'],
    packages: astro,
  },
  {
    name: 'things/article',
    rooms: [
      'charts/chain',
      'charts/kit',
      'parts',
      'things/document',
      'things/quotation',
      'things/same-words',
      'things/speaker',
    ],
  },
  {
    name: 'things/claim',
    rooms: [
      'browser',
      'charts/chain',
      'exports/cards',
      'exports/embeds',
      'parts',
      'things/collation',
      'things/correction',
      'things/difference',
      'things/document',
      'things/quotation',
      'things/speaker',
      'things/trail',
    ],
  },
  {
    name: 'exports/oembed',
    rooms: ['charts/timeline', 'exports/cards', 'exports/embeds', 'parts', 'things/claim'],
  },
  {
    name: 'things/story',
    rooms: [
      'charts',
      'charts/kit',
      'charts/provenance',
      'charts/ratio',
      'charts/steps',
      'charts/twins',
      'parts',
      'things/difference',
      'things/document',
      'things/quotation',
      'things/speaker',
    ],
  },
];

const model = [...stages, ...words].map(({ name }) => name);
const everyRoom = rooms.map(({ name }) => name);

/** What stands around the rooms: the disk, the finished files, Astro's pages, the commands, the scripts of the browser. */
const around = [
  {
    name: 'disk',
    stages: [...facts, 'checks'],
    packages: ['node:crypto', 'fs-native-extensions', ...path],
  },
  {
    name: 'build',
    stages: [...model, 'charts/kit', 'disk', 'exports'],
    packages: ['astro', 'node:crypto', 'node:http', 'fflate', 'htmlparser2', ...path],
  },
  { name: 'site', stages: [...model, 'disk', 'build'], packages: [...astro, 'node:path'] },
  {
    name: 'desk',
    stages: [...facts, 'anchoring', 'checks'],
    packages: ['@mozilla/readability', 'linkedom'],
  },
  {
    name: 'commands',
    stages: [...model, ...everyRoom, 'desk', 'disk', 'build'],
    packages: ['astro', 'node:perf_hooks', 'subset-font', 'fontkitten', ...path],
  },
  {
    name: 'layouts',
    stages: [...model, ...everyRoom, 'build', 'browser', 'site'],
    packages: astro,
  },
  {
    name: 'pages',
    stages: [...model, ...everyRoom, 'disk', 'build', 'browser', 'site', 'layouts'],
    packages: [...astro, '@astrojs/rss'],
  },
  { name: 'browser', stages: ['values'], packages: ['minisearch'] },
];

const elements = [
  ...stages,
  ...words,
  ...rooms.map(({ rooms: below = [], ...room }) => ({ ...room, stages: [...said, ...below] })),
  ...around,
];
const disk = ['loader', 'writer', 'publish'];

/** Every import of `src/` is forbidden but those listed here. */
export const importWhiteList = {
  files: ['src/**/*.ts', 'src/**/*.astro'],
  plugins: { boundaries },
  settings: {
    'boundaries/elements': elements
      .toSorted((a, b) => b.name.length - a.name.length)
      .map(({ name }) => ({ type: name, pattern: `src/${name}`, partialMatch: false })),
    'boundaries/files': [
      { category: 'collection', pattern: 'src/content.config.ts' },
      { category: 'middleware', pattern: 'src/middleware.ts' },
      { category: 'shipped', pattern: 'src/**/*.astro/*.ts' },
      { category: 'disk', pattern: disk.map((name) => `src/disk/${name}.ts`) },
    ],
    'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        checkUnknownLocals: true,
        policies: [
          ...elements.flatMap(({ name, stages: before = [], packages = [] }) => [
            ...allow(name, [...toElements(before), ...toPackages(packages)]),
          ]),
          { from: { file: { categories: 'disk' } }, allow: { to: toPackages(['node:fs']) } },
          {
            from: { file: { categories: 'collection' } },
            allow: {
              to: [
                ...toElements(['problems', 'disk', 'site']),
                ...toPackages(['astro', 'astro:*']),
              ],
            },
          },
          {
            from: { file: { categories: 'middleware' } },
            allow: { to: [...toElements(['build', 'site']), ...toPackages(['astro'])] },
          },
          // What a page ships as script comes from src/browser/ alone. The script is linted as if it
          // lay in a folder below its page, so that its imports are known by what is written.
          {
            from: { file: { categories: 'shipped' } },
            disallow: { to: { module: { origin: '*' } } },
          },
          {
            from: { file: { categories: 'shipped' } },
            dependency: {
              source: ['../browser/*.ts', '../../browser/*.ts', '../../../browser/*.ts'],
            },
            allow: { to: { module: { origin: 'local' } } },
          },
        ],
      },
    ],
    'boundaries/no-unknown-files': 'error',
    'boundaries/no-unknown-dependencies': 'error',
  },
};

function allow(name, to) {
  return to.length === 0 ? [] : [{ from: { element: { type: name } }, allow: { to } }];
}

function toElements(names) {
  return names.map((name) => ({ element: { type: name } }));
}

function toPackages(sources) {
  return sources.map((source) => ({ module: { source } }));
}
