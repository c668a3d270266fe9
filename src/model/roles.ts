import { type FieldRoles, rolesIn } from '../content/field-roles.ts';

const body = { body: 'prose' } as const;

/** What the texts of the model are: those that are written, as their schemas declare them, and our prose. */
export const modelRoles: FieldRoles = {
  ...rolesIn('investigation'),
  ...rolesIn('funding'),
  // Of an article, paragraphs are its own words, and no list of their ids.
  articles: { ...rolesIn('article'), ...body, paragraphs: null },
  claims: { ...rolesIn('claim'), ...body },
  actors: rolesIn('actors'),
  documents: rolesIn('documents'),
  events: rolesIn('event'),
  differences: { ...rolesIn('difference'), ...body },
  story: {
    ...rolesIn('story'),
    ...body,
    findings: { ...rolesIn('story', 'findings'), ...body },
    box: { supports: body, doesNotSupport: body },
  },
  about: { ...rolesIn('about'), ...body },
  retired: rolesIn('ledger', 'ids'),
  corrections: rolesIn('corrections'),
};
