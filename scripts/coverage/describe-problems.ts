import type { CoverageFinding } from '#domain/coverage-finding.ts';
import { groupBy } from '#files/group-by.ts';
import type { FileProblem } from './file-problem.ts';
import { type coverageWords, fillWords } from './words.ts';

type Words = (typeof coverageWords)['vi'];

/** Of one sort, so many are printed; all of them are in the JSON. */
const shownOfEach = 5;

export function describeProblems(problems: readonly FileProblem[], words: Words): readonly string[] {
  return shorten(
    problems,
    ({ kind, file }) => `${kind} ${file}`,
    words,
    ({ kind, file, row, facts }) => {
      const where = row === null ? fillWords(words.file, { file }) : fillWords(words.row, { file, row });
      return `${where}: ${fillWords(words.problems[kind], facts)}`;
    },
  );
}

export function describeFindings(findings: readonly CoverageFinding[], words: Words): readonly string[] {
  return shorten(
    findings,
    ({ rule, severity }) => `${rule} ${severity}`,
    words,
    ({ rule, severity, subject, lonLat, facts }) => {
      const place = lonLat === null ? '' : ` (${lonLat[0]}, ${lonLat[1]})`;
      return `${words.severities[severity]}: ${fillWords(words.rules[rule], { ...facts, subject })}${place}`;
    },
  );
}

function shorten<Item>(
  items: readonly Item[],
  sortOf: (item: Item) => string,
  words: Words,
  describe: (item: Item) => string,
): readonly string[] {
  return [...groupBy(items, sortOf).values()].flatMap((group) => [
    ...group.slice(0, shownOfEach).map(describe),
    ...(group.length > shownOfEach
      ? [`  ${fillWords(words.more, { count: group.length - shownOfEach })}`]
      : []),
  ]);
}
