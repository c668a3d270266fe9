import {
  type JsonSchema,
  listOf,
  number,
  oneOf,
  orNull,
  text,
  thing,
  whole,
} from '../../../values/json-schema.ts';
import { figure, manner } from '../../../content/schemas/shared.ts';
import { surestFirst } from '../../../model/speakers.ts';
import { assessmentWords } from '../../../terms/assessments.ts';

/** Ids of other things, and words, as a list. */
export const texts = listOf(text);

/** What outside documents say, in one of its values. */
export const assessmentValue = oneOf(Object.keys(assessmentWords));

/** What outside documents say, with why and where. */
export const assessment = thing({ value: assessmentValue, because: text, references: texts });

/** Who passes on or notes, and the document meant. */
export const relays = listOf(
  thing({ actor: text, document: orNull(text), manner: oneOf(manner.options) }),
);

/** How it is known whose words they are. */
export const howKnown = oneOf(surestFirst);

/** A sum or number as printed and as data. */
export const figureFields: Readonly<Record<string, JsonSchema>> = {
  id: text,
  words: text,
  value: {
    anyOf: [number, { type: 'array', items: number, minItems: 2, maxItems: 2 }, { type: 'null' }],
  },
  unit: text,
  per: text,
  bound: oneOf(figure.shape.bound.options),
  nature: oneOf(figure.shape.nature.options),
  of: orNull(text),
  readBecause: orNull(text),
};

/** A quotation in its whole sentence, with its place in our file. */
export const passage = thing({
  ...{ id: text, paragraph: text, sentences: texts, raw: text, shown: text, sentence: text },
  ...{ start: whole, end: whole, startByte: whole, endByte: whole },
});

/** A date in EDTF. */
export const edtf: JsonSchema = { type: 'string', description: 'A date in EDTF.' };

/** A day as year, month and day. */
export const day: JsonSchema = { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` };
