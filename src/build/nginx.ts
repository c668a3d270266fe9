import { fileTypes } from '../values/file-types.ts';
import { areaFolders, areaHeaders, commonHeaders, typedEndings, unlisted } from './headers.ts';
import type { Area } from './policy.ts';

const areas = Object.keys(areaFolders) as (keyof typeof areaFolders)[];

/**
 * What nginx needs to send the same headers as `_headers`, for a site under a base path: maps and types, and what
 * includes them. Where the site has not the whole host, nothing outside its path is touched.
 */
export function writeNginx(base: string): string {
  const { http, server } = linesFor(base, []);
  return [
    '# In the http block, after its own types.',
    ...http,
    '',
    '# In the server block; a location with an add_header of its own would drop all of these.',
    ...server,
    '',
  ].join('\n');
}

/** A whole server for nginx, as a file that its http block includes: the site lies in `root`, and is served under the base path. */
export function writeNginxServer(base: string, port: number, root: string): string {
  const { http, server } = linesFor(base, base === '/' ? [] : [`alias ${root}/;`]);
  return [
    ...http,
    'server {',
    `    listen ${port};`,
    ...(base === '/' ? [`    root ${root};`] : []),
    // Behind a proxy its port and its scheme are none of ours.
    '    absolute_redirect off;',
    ...server.map((line) => `    ${line}`),
    '}',
    '',
  ].join('\n');
}

/** The lines of the http block and of the server block; `within` stands first where the site has a path of its own. */
function linesFor(base: string, within: readonly string[]) {
  const names = [
    ...new Set(
      [...areas, 'page' as const].flatMap((area) => areaHeaders(area).map(([name]) => name)),
    ),
  ];
  const variable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map((name) => {
    const lines = areas.flatMap((area) =>
      areaFolders[area].map(
        (folder) => `    "~^${escapeDots(base)}${folder}" "${headerValue(area, name)}";`,
      ),
    );
    return [
      `map $uri ${variable(name)} {`,
      `    default "${headerValue('page', name)}";`,
      ...lines,
      '}',
    ].join('\n');
  });
  const [robots, noindex] = unlisted.header;
  maps.push(
    [
      `map $uri ${variable(robots)} {`,
      '    default "";',
      `    "~^${escapeDots(base)}${unlisted.folder}.*${escapeDots(unlisted.ending)}$" "${noindex}";`,
      '}',
    ].join('\n'),
  );
  const adds = [
    ...commonHeaders.map(([name, value]) => `add_header ${name} "${value}" always;`),
    // nginx leaves out a header whose value is empty.
    ...[...names, robots].map((name) => `add_header ${name} ${variable(name)} always;`),
  ];
  const types = typedEndings.map((ending) => `    ${fileTypes[ending]} ${ending};`);
  const own = [
    ...adds,
    'charset utf-8;',
    `charset_types ${typedEndings.map((ending) => fileTypes[ending]).join(' ')};`,
    `error_page 404 ${base}404.html;`,
  ];
  const inside = [...within, ...own].map((line) => `    ${line}`);
  return {
    http: ['types {', ...types, '}', ...maps],
    server: base === '/' ? own : [`location ^~ ${base} {`, ...inside, '}'],
  };
}

/** Of what the path of a site may have, a full stop alone means more in a pattern. */
function escapeDots(base: string): string {
  return base.replaceAll('.', String.raw`\.`);
}

function headerValue(area: Area, name: string): string {
  return new Map(areaHeaders(area)).get(name) ?? '';
}
