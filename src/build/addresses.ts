import type { Investigation } from '../model/types.ts';

/** An address outside the site, with the things whose address it is. */
export interface Outside {
  readonly address: string;
  readonly of: readonly string[];
}

/** What is to be thought of an address: it answers, it is dead, or it does not say so to a program. */
export type Judged = 'answers' | 'dead' | 'unknown';

/** Asks for an address and gives the status of the answer; null where none came. */
export type Ask = (address: string) => Promise<number | null>;

/** Every address outside the site that a reader is led to: of documents, of their archived copies, of articles. */
export function listOutside({ articles, documents }: Investigation): Outside[] {
  const all = [
    ...articles.map(({ slug, address }) => [address.value, `article:${slug}`] as const),
    ...documents.flatMap(({ id, address, archived }) => [
      [address, `document:${id}`] as const,
      [archived, `document:${id}, archived`] as const,
    ]),
  ];
  const named = all.flatMap(([address, of]) => (address === null ? [] : [{ address, of }]));
  return [...Map.groupBy(named, ({ address }) => address)].map(([address, each]) => ({
    address,
    of: each.map(({ of }) => of),
  }));
}

/** What a status says: some hosts refuse programs, and that is not to be dead. */
export function judge(status: number | null): Judged {
  if (status === null || status === 404 || status === 410) return 'dead';
  return status < 400 ? 'answers' : 'unknown';
}

/** Asks for all addresses, so many at a time, and gives what is to be thought of each, in their order. */
export async function judgeAll(
  outside: readonly Outside[],
  ask: Ask,
  atOnce: number,
): Promise<readonly (Outside & { readonly status: number | null; readonly judged: Judged })[]> {
  const answers = new Map<string, number | null>();
  const waiting = outside.map(({ address }) => address);
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      answers.set(next, await ask(next));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outside.map((each) => {
    const status = answers.get(each.address) ?? null;
    return { ...each, status, judged: judge(status) };
  });
}
