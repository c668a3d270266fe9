import type { AssessmentValue } from '../../../model/types.ts';
import { svgTag } from './svg-tag.ts';

const glyphInner: Readonly<Record<AssessmentValue, string>> = {
  established: '',
  supported: '<path class="solid" d="M6 1.5a4.5 4.5 0 0 1 0 9z"/>',
  'accounts-differ': '<path d="M6 1.5v9"/>',
  'articles-differ': '<path d="M6 1.5v9"/>',
  contradicted: '<path d="M3 3l6 6M9 3l-6 6"/>',
  'not-confirmed': '',
  'not-examined': '',
};

/** Writes the circle of an assessment from its upper left corner, which stands on whole pixels. */
export function writeAssessment(value: AssessmentValue, x: number, y: number): string {
  const circle = svgTag('g', {
    class: 'circle',
    'data-assessment': value,
    transform: `translate(${x} ${y})`,
  });
  return `${circle}<circle cx="6" cy="6" r="4.5"/>${glyphInner[value]}</g>`;
}
