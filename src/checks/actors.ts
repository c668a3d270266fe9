import { placeIn, problemAt } from '../model/problem-at.ts';
import type { Problem } from '../problems/problem.ts';
import { pairAssertions } from './context/assertion-pairs.ts';
import { findCircles } from './context/circles.ts';
import type { Subject } from './context/check-context.ts';

/** Checks that fields of actors belong to their kinds, that nobody is part of himself, and that a paper speaks as a document. */
export function checkActors(subject: Subject): Problem[] {
  return [...checkKinds(subject), ...checkParts(subject), ...checkPapers(subject)];
}

function checkKinds({ drafts: { actors } }: Subject): Problem[] {
  if (actors === null) return [];
  const kinds = new Map(actors.value.map(({ id, kind }) => [id, kind]));
  return actors.value.flatMap(({ id, kind, partOf, document }, at) => {
    const whole = partOf === null ? undefined : kinds.get(partOf);
    const mixed = kind === 'unnamed' ? whole !== undefined && whole !== 'unnamed' : partOf !== null;
    const fields = [
      ...(mixed ? (['partOf'] as const) : []),
      ...(document !== null && kind !== 'paper' ? (['document'] as const) : []),
    ];
    return fields.map((field) => {
      const note = `${id} is of kind ${kind}${field === 'partOf' && partOf !== null ? `, ${partOf} of kind ${whole ?? 'unknown'}` : ''}.`;
      const written = (field === 'partOf' ? partOf : document) ?? '';
      return problemAt(placeIn(actors, [at, field]), 'actor-field-misplaced', written, { note });
    });
  });
}

function checkParts({ drafts: { actors } }: Subject): Problem[] {
  if (actors === null) return [];
  const wholes = new Map(actors.value.map(({ id, partOf }) => [id as string, partOf]));
  const circles = findCircles([...wholes.keys()], (id) => [wholes.get(id) ?? []].flat());
  return circles.map(({ from, members }) => {
    const at = actors.value.findIndex(({ id }) => id === from);
    const note = `The circle: ${members.join(', ')}, ${members[0] ?? ''}.`;
    return problemAt(placeIn(actors, [at, 'partOf']), 'part-of-itself', from, { note });
  });
}

function checkPapers(subject: Subject): Problem[] {
  const papers = new Set<string>(
    subject.investigation.actors.filter(({ kind }) => kind === 'paper').map(({ id }) => id),
  );
  return pairAssertions(subject).flatMap(({ draft, path, written: { speaker, form } }) =>
    papers.has(speaker) && form !== 'document'
      ? [
          problemAt(placeIn(draft, [...path, 'form']), 'paper-not-as-document', form, {
            expected: 'document',
            note: `${speaker} is a paper.`,
          }),
        ]
      : [],
  );
}
