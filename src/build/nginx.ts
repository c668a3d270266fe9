import { areaFolders, areaHeaders, commonHeaders } from './headers.ts';
import type { Area } from './policy.ts';

const areas = Object.keys(areaFolders) as (keyof typeof areaFolders)[];

/** What nginx needs to send the same headers as `_headers`, for a site under a base path: maps, and what includes them. */
export function writeNginx(base: string): string {
  const names = [
    ...new Set(
      [...areas, 'page' as const].flatMap((area) => areaHeaders(area).map(([name]) => name)),
    ),
  ];
  const variable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map((name) => {
    const lines = areas.flatMap((area) =>
      areaFolders[area].map(
        (folder) => `    "~^${escapeDots(base)}${folder}" "${valueOf(area, name)}";`,
      ),
    );
    return [
      `map $uri ${variable(name)} {`,
      `    default "${valueOf('page', name)}";`,
      ...lines,
      '}',
    ].join('\n');
  });
  const adds = [
    ...commonHeaders.map(([name, value]) => `add_header ${name} "${value}" always;`),
    // nginx leaves out a header whose value is empty.
    ...names.map((name) => `add_header ${name} ${variable(name)} always;`),
  ];
  return [
    '# In the http block.',
    ...maps,
    '',
    '# In the server block; a location with an add_header of its own would drop all of these.',
    ...adds,
    `error_page 404 ${base}404.html;`,
    '',
  ].join('\n');
}

/** Of what the path of a site may have, a full stop alone means more in a pattern. */
function escapeDots(base: string): string {
  return base.replaceAll('.', String.raw`\.`);
}

function valueOf(area: Area, name: string): string {
  return new Map(areaHeaders(area)).get(name) ?? '';
}
