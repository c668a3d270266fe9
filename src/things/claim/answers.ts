import { articleOf } from '../../model/find.ts';
import { voiceOf } from '../../model/speakers.ts';
import type { AssessmentValue, Attribution, Claim, Investigation } from '../../model/types.ts';
import { outletLabel, speakersOf } from '../../terms/names.ts';
import { htmlId } from '../../values/id.ts';

/** One named speaker of a claim: where the articles give him words, and what outside documents say of whether he said them. */
export interface SpokenBy {
  readonly by: Attribution;
  /** The articles' sentences, each by its outlet and the HTML id of its block. */
  readonly places: readonly { readonly outlet: string; readonly htmlId: string }[];
  /** Each answer once; that nobody looked into it is an answer too. */
  readonly said: readonly AnswerSaid[];
}

interface AnswerSaid {
  readonly value: AssessmentValue;
  readonly because: string | null;
}

/** The named speakers of a claim, in the order of speakers; empty where the articles name none. */
export function spokenBy(investigation: Investigation, { assertions }: Claim): SpokenBy[] {
  return speakersOf(investigation, assertions)
    .filter(({ speaker }) => voiceOf(investigation, speaker) === 'named')
    .map((by) => {
      const own = assertions.filter(({ attribution }) => attribution.speaker === by.speaker);
      const said = own.map((each): AnswerSaid => ({
        value: each.said?.value ?? 'not-examined',
        because: each.said?.because ?? null,
      }));
      return {
        by,
        places: own.map(({ article, id }) => ({
          outlet: outletLabel(investigation, articleOf(investigation, article)),
          htmlId: htmlId(id),
        })),
        said: [...new Map(said.map((each) => [`${each.value} ${each.because}`, each])).values()],
      };
    });
}
