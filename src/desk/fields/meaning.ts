/** What a field means, in a sentence for editors, and an example of its value as YAML. */
export type Meaning = readonly [says: string, example: string];

/** Meanings by the kind of file and the names of the fields, as far as they tell fields apart: `claim.label` before `label`. */
export type Meanings = Readonly<Record<string, Meaning>>;
