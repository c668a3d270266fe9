import boundaries from 'eslint-plugin-boundaries';

/** The stages in the order in which data flows; each may import those before it, and of its own packages. */
const stages = [
  { name: 'problems', types: ['text'], packages: ['approx-string-match'] },
  { name: 'text', types: ['problems'], packages: ['node:crypto'] },
  { name: 'values', stages: ['problems', 'text'], packages: ['edtf'] },
  {
    name: 'content',
    stages: ['problems', 'text', 'values'],
    packages: ['yaml', 'zod', 'unified', 'remark-*', 'rehype-*', 'mdast', 'hast', 'unist', 'vfile'],
  },
  { name: 'anchoring', stages: ['problems', 'text', 'values', 'content'] },
  { name: 'investigation', stages: ['problems', 'text', 'values', 'content', 'anchoring'] },
  {
    name: 'analysis',
    stages: ['problems', 'text', 'values', 'content', 'investigation'],
    packages: ['diff'],
  },
  {
    name: 'views',
    stages: ['problems', 'text', 'values', 'content', 'investigation', 'analysis'],
    packages: ['d3-*'],
  },
];

const model = stages.map((stage) => stage.name);
const path = ['node:path', 'node:process', 'node:url'];

/** What stands around the stages: the site and its pages, the commands, the scripts of the browser. */
const around = [
  {
    name: 'site',
    stages: model,
    packages: [
      'astro',
      'astro:*',
      'node:crypto',
      'node:url',
      'node:zlib',
      'pagefind',
      'fflate',
      'htmlparser2',
      'schema-dts',
      'satori',
      '@resvg/resvg-js',
      ...path,
    ],
  },
  {
    name: 'commands',
    stages: [...model, 'site'],
    packages: ['node:perf_hooks', 'subset-font', 'fontkitten', ...path],
  },
  { name: 'components', stages: [...model, 'site', 'styles'], packages: ['astro', 'astro:*'] },
  {
    name: 'layouts',
    stages: [...model, 'site', 'components', 'styles'],
    packages: ['astro', 'astro:*'],
  },
  {
    name: 'pages',
    stages: [...model, 'site', 'components', 'layouts', 'styles'],
    packages: ['astro', 'astro:*', '@astrojs/rss'],
  },
  { name: 'browser', stages: ['values'] },
  { name: 'styles' },
];

const elements = [...stages, ...around];
const disk = ['loader', 'writer'];

/** Every import of `src/` is forbidden but those listed here. */
export const importWhiteList = {
  files: ['src/**/*.ts', 'src/**/*.astro'],
  plugins: { boundaries },
  settings: {
    'boundaries/elements': elements.map(({ name }) => ({
      type: name,
      pattern: `src/${name}`,
      partialMatch: false,
    })),
    'boundaries/files': [
      { category: 'collection', pattern: 'src/content.config.ts' },
      { category: 'middleware', pattern: 'src/middleware.ts' },
      { category: 'shipped', pattern: 'src/**/*.astro/*.ts' },
      { category: 'disk', pattern: disk.map((name) => `src/site/${name}.ts`) },
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
          ...elements.flatMap(({ name, types = [], stages: before = [], packages = [] }) => [
            ...allow(name, [...toElements(before), ...toPackages(packages)]),
            ...allow(name, toElements(types), { dependency: { kind: 'type' } }),
          ]),
          { from: { file: { categories: 'disk' } }, allow: { to: toPackages(['node:fs']) } },
          {
            from: { file: { categories: 'collection' } },
            allow: {
              to: [...toElements(['problems', 'site']), ...toPackages(['astro', 'astro:*'])],
            },
          },
          {
            from: { file: { categories: 'middleware' } },
            allow: { to: [...toElements(['site']), ...toPackages(['astro'])] },
          },
          // What a page ships as script comes from src/browser/ alone. The script is linted as if it
          // lay in a folder below its page, so that its imports are known by what is written.
          {
            from: { file: { categories: 'shipped' } },
            disallow: { to: { module: { origin: '*' } } },
          },
          {
            from: { file: { categories: 'shipped' } },
            dependency: { source: ['../browser/*.ts', '../../browser/*.ts'] },
            allow: { to: { module: { origin: 'local' } } },
          },
        ],
      },
    ],
    'boundaries/no-unknown-files': 'error',
    'boundaries/no-unknown-dependencies': 'error',
  },
};

function allow(name, to, which = {}) {
  return to.length === 0 ? [] : [{ from: { element: { type: name } }, ...which, allow: { to } }];
}

function toElements(names) {
  return names.map((name) => ({ element: { type: name } }));
}

function toPackages(sources) {
  return sources.map((source) => ({ module: { source } }));
}
