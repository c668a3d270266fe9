import type { AssessmentValue } from '../../model/types.ts';
import { svgTag } from './svg-tag.ts';

const inner: Readonly<Record<AssessmentValue, string>> = {
  established: '',
  supported: '<path class="solid" d="M6 1.5a4.5 4.5 0 0 1 0 9z"/>',
  'accounts-differ': '<path d="M6 1.5v9"/>',
  contradicted: '<path d="M3 3l6 6M9 3l-6 6"/>',
  'not-confirmed': '',
  'not-examined': '',
};

/** The circle that tells what outside documents say, 12 pixels wide, from its upper left corner; the word stands beside it. */
export function circleOf(value: AssessmentValue, x: number, y: number): string {
  const moved = `translate(${Math.round(x)} ${Math.round(y)})`;
  return `${svgTag('g', { class: 'circle', 'data-assessment': value, transform: moved })}<circle cx="6" cy="6" r="4.5"/>${inner[value]}</g>`;
}
