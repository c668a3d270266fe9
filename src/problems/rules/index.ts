import { agenciesRules } from './agencies.ts';
import { articlesRules } from './articles.ts';
import { assessmentsRules } from './assessments.ts';
import { claimsRules } from './claims.ts';
import { datesRules } from './dates.ts';
import { drawnRules } from './drawn.ts';
import { figuresRules } from './figures.ts';
import { filesRules } from './files.ts';
import { ownWordsRules } from './own-words.ts';
import { promisedRules } from './promised.ts';
import { quotationsRules } from './quotations.ts';
import { speakersRules } from './speakers.ts';
import { writtenFormRules } from './written-form.ts';

/** Every rule of the build, by its permanent name. A rule stops the build or is no rule. */
export const rules = {
  ...filesRules,
  ...writtenFormRules,
  ...articlesRules,
  ...quotationsRules,
  ...agenciesRules,
  ...claimsRules,
  ...speakersRules,
  ...figuresRules,
  ...assessmentsRules,
  ...datesRules,
  ...drawnRules,
  ...ownWordsRules,
  ...promisedRules,
};

/** The permanent name of a rule. */
export type RuleName = keyof typeof rules;
