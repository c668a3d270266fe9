import { hedgeClass } from '../../../content/schemas/claim.ts';
import { schemas } from '../../../content/schemas/index.ts';
import { supportWords } from '../../../terms/support-in-words.ts';
import { listOf, oneOf, orNull, text, thing, truth, whole } from '../../../values/json-schema.ts';
import {
  assessment,
  assessmentValue,
  day,
  edtf,
  figureFields,
  howKnown,
  passage,
  relays,
  texts,
} from './parts.ts';

const fact = thing({
  value: orNull(text),
  how: oneOf(schemas.article.shape.outlet.shape.how.options),
  because: orNull(text),
  references: texts,
});

/** What is known of an article; its words stand in the claims, as quotations. */
export const article = thing({
  ...{
    slug: text,
    sha256: text,
    bytes: whole,
    form: oneOf(schemas.article.shape.form.options),
    language: text,
  },
  rights: thing({
    publish: oneOf(schemas.article.shape.rights.shape.publish.options),
    limit: orNull(whole),
    ...{ basis: orNull(text), decidedBy: orNull(text), decidedOn: orNull(text) },
  }),
  ...{ outlet: fact, headline: fact, author: fact, date: fact, address: fact },
  ...{ compared: text, cutOff: truth, wholeText: orNull(text) },
  agency: listOf(thing({ actor: text, document: text, sentences: texts })),
  coverage: thing({ words: whole, quoted: whole, listed: whole, between: whole, notYet: whole }),
  notYet: texts,
});

const assertion = thing({
  ...{ id: text, claim: text, article: text },
  ...{ speaker: text, speakerInferred: truth, speakerBecause: orNull(text), relays },
  form: oneOf(schemas.claim.shape.assertions.element.shape.form.options),
  ...{ directBecause: orNull(text), verb: orNull(text) },
  hedges: listOf(thing({ words: text, class: oneOf(hedgeClass.options) })),
  figures: listOf(thing(figureFields)),
  tracedTo: orNull(thing({ speaker: text, relays, because: text, references: texts })),
  said: orNull(assessment),
  note: orNull(thing({ says: text, references: texts })),
  passages: listOf(passage),
});

/** A claim with every article that makes it, and their quotations. */
export const claim = thing({
  ...{ id: text, statement: text, label: text },
  kind: oneOf(schemas.claim.shape.kind.options),
  ...{ streams: texts, strengthens: texts, denies: texts, see: texts, graphic: truth },
  ...{ draftedBy: text, reviewedBy: orNull(text), reviewedOn: orNull(text) },
  ...{ assessment: orNull(assessment), since: whole, references: texts },
  history: listOf(
    thing({
      ...{ version: whole, date: text, statement: text, because: text },
      assessment: orNull(assessmentValue),
    }),
  ),
  assertions: listOf(assertion),
});

const instead = thing({ speaker: text, known: howKnown });

const voices = listOf(
  thing({
    ...{ speaker: text, known: howKnown, articles: texts },
    ways: listOf(
      thing({
        ...{ known: howKnown, articles: texts, sentences: whole },
        insteadOf: listOf(thing({ speaker: text, known: howKnown, articles: texts })),
      }),
    ),
  }),
);

/** Who says a claim, counted. */
export const support = thing({
  ...{ claim: text, value: oneOf(Object.keys(supportWords)) },
  counts: thing({
    articles: whole,
    speakers: voices,
    papers: voices,
    others: thing({
      ...{ sentences: whole, kinds: texts, insteadOf: listOf(instead) },
      unnamed: listOf(thing({ speaker: text, articles: texts })),
    }),
  }),
});

/** An outside document, told in our words. */
export const document = thing({
  ...{ id: text, publisher: text, interest: text, title: text, date: orNull(edtf) },
  ...{ address: orNull(text), kept: orNull(text), pageOf: orNull(text) },
  ...{
    archived: orNull(text),
    textDate: orNull(edtf),
    kind: text,
    read: text,
    whole: truth,
    background: truth,
  },
  ...{ language: text, says: text, alsoSays: texts, dateBecause: orNull(text) },
  quotations: listOf(
    thing({
      ...{ words: text, by: orNull(text), speaker: orNull(text), claims: texts },
      known: oneOf(['printed', 'inferred']),
      ...{ language: orNull(text), translation: orNull(text), cut: orNull(text) },
    }),
  ),
  figures: listOf(thing({ ...figureFields, by: text, note: orNull(text) })),
  relays: listOf(
    thing({
      from: text,
      to: text,
      what: text,
      basis: text,
      because: orNull(text),
      references: texts,
    }),
  ),
  assessments: listOf(
    thing({
      ...{ by: text, date: orNull(text), claim: orNull(text), value: assessmentValue },
      ...{ says: text, references: texts },
    }),
  ),
});

/** An event with the days between which it lies; null on a side that is open. */
export const event = thing({
  ...{ id: text, statement: text, dates: oneOf(schemas.event.shape.dates.options) },
  ...{ date: edtf, dateInWords: text, earliest: orNull(day), latest: orNull(day) },
  ...{ exact: truth, doubt: truth, because: text, words: orNull(text), passage: orNull(text) },
  ...{ article: orNull(text), claims: texts, documents: texts },
});

/** A question that the articles answer differently. */
export const difference = thing({
  ...{ id: text, question: text, condition: orNull(text), references: texts },
  positions: listOf(thing({ assertion: text, article: text, label: orNull(text), words: text })),
});
