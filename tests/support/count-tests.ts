interface Report {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Counts the tests of Vitest's JSON report; a file that fails before its first test counts as one failed, a skipped test too. */
export function countTests(report: string): { passed: number; failed: number } {
  if (report === '') return { passed: 0, failed: 0 };
  const { testResults } = JSON.parse(report) as Report;
  const statuses = testResults.flatMap(({ status, assertionResults }) =>
    assertionResults.length === 0 ? [status] : assertionResults.map((each) => each.status),
  );
  const passed = statuses.filter((status) => status === 'passed').length;
  return { passed, failed: statuses.length - passed };
}
