import { createHash } from 'node:crypto';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { writeHeadersFile } from '../../../src/build/headers.ts';
import { writeNginx } from '../../../src/build/nginx.ts';
import { writePolicy } from '../../../src/build/policy.ts';
import { chartFiles } from '../../../src/charts/index.ts';
import { writeAlone } from '../../../src/charts/kit/svg/standalone.ts';
import { listTried } from '../../support/investigation.ts';
import { readHeaders } from '../../support/sent-headers.ts';

const name = 'content-security-policy';

/** The policies that are sent with what lies in /data/, by who sends them. */
const policies = ['/', '/under/'].flatMap((base) => {
  const [, lines = ''] = writeNginx(base).split(`map $uri $site_${name.replaceAll('-', '_')} {`);
  const [, byNginx = ''] = new RegExp(`"~\\^${base}data/" "([^"]*)"`, 'u').exec(lines) ?? [];
  const byHost = readHeaders(writeHeadersFile(['data/'], base))(`${base}data/x.svg`)[name] ?? '';
  return [
    { by: `a host at ${base}`, policy: byHost },
    { by: `nginx at ${base}`, policy: byNginx },
  ];
});

/** What of a picture a browser leaves out that keeps to a policy, as CSP Level 3 has it for styles, scripts and what is fetched. */
function leftOut(svg: string, policy: string): string[] {
  const allowed = /(?:^|; )style-src ([^;]*)/u.exec(policy)?.[1]?.split(' ') ?? [];
  const all = DomUtils.findAll(() => true, parseDocument(svg, { xmlMode: true }).children);
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    ...(/<\?xml-stylesheet/u.test(svg) ? ['a sheet of its own'] : []),
    ...all.flatMap((element) => {
      const refused =
        element.name === 'style' && !allowed.includes(hashOf(DomUtils.textContent(element)));
      const attributes = Object.entries(element.attribs).filter(
        ([key, value]) =>
          key === 'style' ||
          key.startsWith('on') ||
          (/(?:^|:)(?:href|src)$/u.test(key) && !value.startsWith('#')) ||
          /url\((?!["']?#)/u.test(value),
      );
      return [
        ...(refused || element.name === 'script' ? [element.name] : []),
        ...attributes.map(([key]) => `${element.name} ${key}`),
      ];
    }),
  ];
}

const pictures = listTried().flatMap(({ name: of, investigation }) =>
  chartFiles.map(({ id, file }) => {
    const { scene, title, keys } = file.draw(investigation);
    const words = { title, keys, speakers: [], notices: ['A notice.'] };
    return { id, of, svg: writeAlone(scene, words, id) };
  }),
);

describe.each(policies)('under the policy sent by $by', ({ policy }) => {
  test.each(pictures)('nothing of the picture $id of $of is left out', ({ svg }) => {
    expect(svg).toContain('<style>');
    expect(leftOut(svg, policy)).toEqual([]);
  });

  const [picture] = pictures;
  const put = (before: string, more: string) => picture?.svg.replace(before, more + before) ?? '';
  test.each([
    ['a style of one byte more', put('</style>', ' '), 'style'],
    ['a style of one byte less', picture?.svg.replace('fill:none', 'fill:non') ?? '', 'style'],
    ['a style with another line end', picture?.svg.replaceAll('}\n', '}\r\n') ?? '', 'style'],
    ['a second style', put('</svg>', '<style>text{fill:#000}</style>'), 'style'],
    ['an empty style', put('</svg>', '<style> </style>'), 'style'],
    ['a style of an element', put('</svg>', '<g style="fill:#000"></g>'), 'g style'],
    ['a script', put('</svg>', '<script>1</script>'), 'script'],
    ['what is done on an event', put('</svg>', '<g onload="x()"></g>'), 'g onload'],
    ['a picture of elsewhere', put('</svg>', '<image href="https://h.example/"/>'), 'image href'],
    ['a picture within', put('</svg>', '<image xlink:href="data:,"/>'), 'image xlink:href'],
    ['a paint of elsewhere', put('</svg>', '<g fill="url(x.svg#a)"></g>'), 'g fill'],
    ['a sheet of its own', `<?xml-stylesheet href="a.css"?>${picture?.svg}`, 'a sheet of its own'],
  ])('%s would be left out', (_, svg, told) => {
    expect(leftOut(svg, policy)).toEqual([told]);
  });
});

test.each(['page', 'embed', 'asset'] as const)(
  'an area of other things allows no styles within: %s',
  (area) => {
    expect(writePolicy(area)).toContain("style-src 'self';");
    for (const { svg } of pictures) expect(leftOut(svg, writePolicy(area))).toEqual(['style']);
  },
);
