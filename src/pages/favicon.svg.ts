import { colours } from '../styles/colours.ts';

const lines = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <style>
    path {
      fill: ${colours.ink.light};
    }
    @media (prefers-color-scheme: dark) {
      path {
        fill: ${colours.ink.dark};
      }
    }
  </style>
  <path d="M4 6h24v3.5H4zM4 14h16v3.5H4zM4 23h24v1.5H4zM4 26.5h24V28H4z" />
</svg>
`;

/** /favicon.svg: lines of a text, in ink. */
export function GET(): Response {
  return new Response(lines, { headers: { 'content-type': 'image/svg+xml' } });
}
