import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/checks/examine.ts';
import { readFiles } from '../../../src/disk/loader.ts';
import { type Edit, fixtureFolder } from '../../support/fixtures.ts';

const files = readFiles(fixtureFolder('spending'));

/** The rules that an investigation about spending breaks with words of its files replaced. */
function tellSpending(...edits: readonly Edit[]): string[] {
  const changed = new Map(files);
  for (const [path, from, to] of edits) {
    const text = new TextDecoder().decode(changed.get(path));
    expect(text).toContain(from);
    changed.set(path, new TextEncoder().encode(text.replace(from, () => to)));
  }
  return [...new Set(examine(changed).problems.map(({ ruleId }) => ruleId))];
}

const claim = (id: string) => `content/claims/${id}.md`;
const signed = 'content/events/contract-signed.yaml';
const documents = 'content/documents.yaml';
const name = 'Rami Sandouk';

test('it has no problem', () => {
  expect(tellSpending()).toEqual([]);
});

describe('what would be false is refused', () => {
  test.each<readonly [string, string, Edit]>([
    [
      'a Thursday that is a Wednesday',
      'event-words-disagree',
      [signed, '2024-01-04', '2024-01-03'],
    ],
    ['another Thursday', 'event-words-disagree', [signed, '2024-01-04', '2024-01-11']],
    [
      'a private person in a statement',
      'private-person-named',
      [claim('denial'), 'that the manager of the firm', `that ${name}`],
    ],
    [
      'in a label',
      'private-person-named',
      [claim('denial'), 'label: The denial', `label: ${name}`],
    ],
    ['in prose', 'private-person-named', [claim('denial'), 'the manager said.', `${name} said.`]],
    ['in an event', 'private-person-named', [signed, 'signed on', `signed by ${name} on`]],
    ['in a reason', 'private-person-named', [signed, 'The article gives', `${name} gives`]],
    [
      'in an alternative text',
      'private-person-named',
      ['content/story.md', '![Who is named', `![Who names ${name}`],
    ],
    [
      'in what somebody unnamed is called',
      'private-person-named',
      ['content/actors.yaml', 'name: one of the two drivers', 'name: a driver of Sandouk'],
    ],
    [
      'articles that differ as documents that do',
      'articles-are-no-documents',
      [claim('loads-missing'), 'value: articles-differ', 'value: accounts-differ'],
    ],
    [
      'a document that is nowhere',
      'document-nowhere',
      [documents, '  kept: the newsroom of the Harbour Courier, which has a copy\n', ''],
    ],
    [
      'an article that is a document too',
      'counted-twice',
      [documents, 'address: null', 'address: https://courier.example/gravel/'],
    ],
    [
      'a paper that is paraphrased as a person is',
      'paper-not-as-document',
      [claim('spent-quarter'), 'form: document', 'form: paraphrase'],
    ],
    [
      'an outlay of all income',
      'outlay-of-income',
      [claim('spent-quarter'), 'nature: spending', 'nature: spending, of: total'],
    ],
    [
      'a sum for a year that is for a quarter',
      'figure-disagrees',
      [claim('spent-quarter'), 'per: quarter', 'per: year'],
    ],
    [
      'a sum for a thing that is not printed',
      'figure-not-read',
      [claim('price-of-load'), 'each: load', 'each: lorry'],
    ],
    [
      'a verb that is not printed',
      'verb-not-in-sentence',
      [claim('loads-arrived'), 'verb: confirmed', 'verb: proved'],
    ],
    [
      'a number of articles that is typed',
      'number-typed',
      [claim('loads-missing'), '[](count:loads-missing/articles) articles', 'three articles'],
    ],
    [
      'a sentence that waits and does not',
      'not-yet-settled',
      ['content/articles/post.md', 'not-yet: [p4]', 'not-yet: [p2, p4]'],
    ],
  ])('%s', (_, rule, edit) => {
    expect(tellSpending(edit)).toContain(rule);
  });

  test('a number that is typed is never to be that of all articles', () => {
    const changed = new Map(files);
    const path = claim('loads-missing');
    const text = new TextDecoder().decode(files.get(path));
    changed.set(
      path,
      new TextEncoder().encode(
        text.replace('[](count:loads-missing/articles) articles', 'three articles'),
      ),
    );
    const [problem] = examine(changed).problems;
    expect(problem?.note).toContain('[](count:loads-missing/articles)');
  });
});
