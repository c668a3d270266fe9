import { rules, type RuleName } from '../problems/rules/index.ts';

/** The page of all rules in Markdown; `told` gives of a rule a report that has it. */
export function writeRules(told: (rule: RuleName) => string): string {
  const entries = ruleNames.map((name) => {
    const { says, remedy } = rules[name];
    return [
      `## ${name}`,
      says,
      `How it is mended: ${remedy}`,
      'How it is told:',
      `\`\`\`text\n${firstProblem(told(name))}\n\`\`\``,
    ].join('\n\n');
  });
  const intro = [
    '# Rules',
    'Written by `npm run docs` from the table of rules and from the fixture of each in `tests/fixtures/rules`; a test sees that it is up to date, and that each is told as it stands here. A rule stops the build; there are no warnings. What each field means is in [fields.md](fields.md).',
  ];
  return `${[...intro, ...entries].join('\n\n')}\n`;
}

/** Every rule, sorted by its name. */
export const ruleNames = Object.keys(rules)
  .filter((name): name is RuleName => Object.hasOwn(rules, name))
  .sort();

/** The first problem of a report, without what this page says itself. */
function firstProblem(report: string): string {
  const [first = ''] = report.split('\n\n');
  return first
    .split('\n')
    .filter((line) => !line.startsWith('  mend ') && !line.startsWith('  more '))
    .join('\n');
}
