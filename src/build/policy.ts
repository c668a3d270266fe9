import { createHash } from 'node:crypto';
import { aloneStyles } from '../charts/kit/svg/standalone-styles.ts';

/** The parts of the site that differ in what they may do: pages, embeds, hashed files, files to carry away. */
export type Area = 'page' | 'embed' | 'asset' | 'data';

/** The styles that a picture to take away has within itself, which a browser refuses unless they are named by their hash. */
const pictureStyles = `'sha256-${createHash('sha256').update(aloneStyles()).digest('base64')}'`;

/**
 * What a page may load and do. All of it is the site's own; pictures to take away alone have styles within
 * themselves.
 */
function directivesOf(area: Area): readonly string[] {
  const style = area === 'data' ? `style-src 'self' ${pictureStyles}` : "style-src 'self'";
  return [
    "default-src 'none'",
    style,
    "font-src 'self'",
    "img-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
}

/** The policy of an area as a page says it itself, in a meta element. */
export function writePolicy(area: Area): string {
  return directivesOf(area).join('; ');
}

/** The policy of an area as a server sends it: it also says who may frame the page, which a meta element cannot. */
export function writeHeaderPolicy(area: Area): string {
  const frame = area === 'embed' ? 'frame-ancestors *' : "frame-ancestors 'none'";
  return [...directivesOf(area), frame].join('; ');
}
