import { schemas } from '../../../content/schemas/index.ts';
import {
  type JsonSchema,
  listOf,
  orNull,
  oneOf,
  text,
  thing,
  whole,
} from '../../../values/json-schema.ts';
import { texts } from './parts.ts';
import { article, claim, difference, document, event, support } from './things.ts';

/** The JSON Schema of `investigation.json`; `id` is its own address. */
export function describeInvestigationFile(id: string): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    ...thing({
      ...{ review: text, licence: text, title: text, standfirst: text, language: text },
      versions: listOf(thing({ version: whole, date: text, what: text })),
      sections: listOf(thing({ id: text, title: text, claims: texts })),
      ...{ trailTitle: orNull(text), trailSays: texts },
      ...{ datesTitle: orNull(text), datesSay: texts },
      trail: listOf(thing({ id: text, detail: text, claims: texts })),
      ...{ articles: listOf(article), claims: listOf(claim), support: listOf(support) },
      documents: listOf(document),
      actors: listOf(
        thing({
          ...{ id: text, name: text, kind: text, role: text, label: orNull(text) },
          ...{ spellings: texts, partOf: orNull(text), document: orNull(text) },
          ...{ mark: orNull(text), number: orNull(whole) },
        }),
      ),
      ...{ events: listOf(event), differences: listOf(difference) },
      corrections: listOf(
        thing({
          ...{ date: text, kind: oneOf(schemas.corrections.element.shape.kind.options), at: text },
          ...{ what: text, references: texts, version: orNull(whole) },
        }),
      ),
    }),
  };
}
