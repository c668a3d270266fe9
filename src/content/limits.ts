/** How large what is written may be: beyond these, the parsers overflow or take seconds. */
export const limits = {
  /** Bytes of a file. */
  file: 1_000_000,
  /** Bytes between the two lines of ---. */
  frontmatter: 16_000,
  /** Levels of lists and fields in YAML. */
  depth: 32,
  /** Words and signs of YAML in a file. */
  pieces: 100_000,
  /** Problems that are told of one file's data. */
  problems: 100,
  /** Characters of prose after the frontmatter. */
  prose: 100_000,
  /** Lines of prose. */
  proseLines: 1_000,
  /** Characters of a line of prose. */
  proseLine: 20_000,
  /** Levels of quotations and lists at the start of a line of prose. */
  proseDepth: 8,
  /** Signs of a table's columns in a line of prose. */
  columns: 20,
  /** Characters of white space before the first word of a line of prose. */
  indent: 64,
  /** Signs of emphasis in a row of lines without an empty one between them. */
  emphasis: 200,
  /** Other signs of Markdown in such lines. */
  signs: 1_000,
  /** Signs of Markdown in all. */
  allSigns: 10_000,
} as const;
