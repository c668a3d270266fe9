import type { Problem } from '../problems/problem.ts';
import type { Subject } from './context/check-context.ts';
import { checkActors } from './actors.ts';
import { checkAgencies } from './documents/agencies.ts';
import { checkAnswers } from './drawn/answers.ts';
import { checkAssertions } from './claims/assertions.ts';
import { checkAssessments } from './claims/assessments.ts';
import { checkChangedClaims } from './promises/changed-claims.ts';
import { checkChangedWords } from './promises/changed-words.ts';
import { checkCopies } from './documents/copies.ts';
import { checkCountedTwice } from './counted-twice.ts';
import { checkDates } from './drawn/dates.ts';
import { checkDocumentQuotations } from './documents/document-quotations.ts';
import { checkDrawn } from './drawn/events-and-differences.ts';
import { checkEventWords } from './drawn/event-words.ts';
import { checkEvents } from './drawn/events.ts';
import { checkFigures } from './claims/figures.ts';
import { checkFunding } from './drawn/funding.ts';
import { checkGraphic } from './claims/graphic.ts';
import { checkHeadlines } from './claims/headlines.ts';
import { checkHedges } from './claims/hedges.ts';
import { checkIds } from './ids.ts';
import { checkLedger } from './promises/ledger.ts';
import { checkPrivatePersons } from './private-persons.ts';
import { checkRelays } from './claims/relays.ts';
import { checkRights } from './rights.ts';
import { checkSections } from './sections.ts';
import { checkSpeakers } from './speakers.ts';
import { checkStatements } from './claims/statements.ts';
import { checkStory } from './story.ts';
import { checkTwoSpeakers } from './claims/two-speakers.ts';
import { checkTypedCounts } from './typed-counts.ts';
import { checkVersions } from './promises/versions.ts';
import { checkVoices } from './voices.ts';
import { checkWords } from './words.ts';
import { checkBareNumbers } from './bare-numbers.ts';
import { checkLinkedDates } from './linked-dates.ts';
import { checkPassedSums } from './passed-sums.ts';

/** Every check, one a family of rules; each looks at what was written and at what of it could be anchored. */
export const checks: readonly ((subject: Subject) => Problem[])[] = [
  checkIds,
  checkSections,
  checkAssertions,
  checkStatements,
  checkSpeakers,
  checkActors,
  checkVoices,
  checkCountedTwice,
  checkHeadlines,
  checkTwoSpeakers,
  checkHedges,
  checkGraphic,
  checkRelays,
  checkAgencies,
  checkFigures,
  checkAssessments,
  checkRights,
  checkDates,
  checkDocumentQuotations,
  checkFunding,
  checkDrawn,
  checkPassedSums,
  checkEvents,
  checkEventWords,
  checkAnswers,
  checkWords,
  checkBareNumbers,
  checkLinkedDates,
  checkTypedCounts,
  checkCopies,
  checkPrivatePersons,
  checkStory,
  checkLedger,
  checkChangedClaims,
  checkChangedWords,
  checkVersions,
];
