import { describe, expect, test } from 'vitest';
import { type Edit, tellRules } from '../../../support/fixtures.ts';

const story = 'content/story.md';
const documents = 'content/documents.yaml';
const head = 'content/investigation.yaml';
const claim = (id: string) => `content/claims/${id}.md`;

describe('a refused word is told wherever we name ourselves and others', () => {
  test.each<readonly [string, Edit]>([
    [
      'who reviewed it',
      [claim('mouldy-flour'), 'reviewed-by: B. Editor', 'reviewed-by: B. Editor, who proved it'],
    ],
    ['who drafted it', [claim('denial'), 'drafted-by: A. Writer', 'drafted-by: A. Writer, proved']],
    [
      'who reviewed the box',
      [story, 'box-reviewed-by: C. Reader', 'box-reviewed-by: C. Reader proved it'],
    ],
    [
      'who decided',
      ['content/articles/herald.md', 'decided-by: A. Writer', 'decided-by: Proved by A. Writer'],
    ],
    [
      'the publisher',
      [head, 'publisher: The Invented Press', 'publisher: The Press that proved it'],
    ],
    ['the responsible person', [head, 'responsible: null', 'responsible: It is proved']],
    [
      'the publisher of a document',
      [documents, 'publisher: The Fen Gazette', 'publisher: The Gazette that proved it'],
    ],
    [
      'whose figure it is',
      [documents, 'by: Ina Morrow\n      note', 'by: Ina Morrow, proved\n      note'],
    ],
    [
      'a notice of the ledger',
      ['content/ledger.json', 'No article names it.', 'No article proved it.'],
    ],
    [
      'a withdrawal',
      ['content/ledger.json', 'A person asked for it, for safety.', 'It was proved.'],
    ],
  ])('%s', (_, edit) => {
    expect(tellRules(edit)).toEqual(['refused-word']);
  });

  test.each<readonly [string, Edit]>([
    [
      'a title',
      [documents, 'title: Nothing found at the mill', 'title: Nothing proved at the mill'],
    ],
    [
      'an author',
      [
        'content/articles/herald.md',
        'author: { value: null, how: not-found }',
        'author: { value: Who Proved It, how: reported }',
      ],
    ],
    [
      'an earlier statement',
      [claim('mouldy-flour'), 'statement: The mill sold', 'statement: The mill, proved, sold'],
    ],
  ])('others’ words are their own: %s', (_, edit) => {
    expect(tellRules(edit)).not.toContain('refused-word');
  });
});
