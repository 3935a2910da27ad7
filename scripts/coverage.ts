import { resolve } from 'node:path';
import { coverageHelp } from './coverage/help-text.ts';
import { parseCoverageArguments } from './coverage/parse-coverage-arguments.ts';
import { runCoverage } from './coverage/run-coverage.ts';
import { coverageWords, fillWords } from './coverage/words.ts';

const parsed = parseCoverageArguments(process.argv.slice(2));

if (parsed.ok) {
  const home = process.env['INIT_CWD'] ?? process.cwd();
  const files = Object.fromEntries(
    Object.entries(parsed.value.files).map(([role, path]) => [role, resolve(home, path)]),
  );
  process.exitCode = await runCoverage(
    { ...parsed.value, files, outPath: resolve(home, parsed.value.outPath) },
    (text) => console.error(text),
  );
} else {
  const { problem, language } = parsed.error;
  if (problem.kind === 'help')
    console.log(`${coverageHelp[language]}\n\n${coverageHelp[language === 'vi' ? 'en' : 'vi']}`);
  else {
    const { kind, ...facts } = problem;
    console.error(`${fillWords(coverageWords[language].usage[kind], facts)}\n\n${coverageHelp[language]}`);
    process.exitCode = 2;
  }
}
