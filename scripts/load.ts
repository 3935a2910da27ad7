import { resolve } from 'node:path';
import { helpText } from './load/help-text.ts';
import { fill, loadWords } from './load/load-words.ts';
import { parseArguments } from './load/parse-arguments.ts';
import { runLoad } from './load/run-load.ts';
import { createTerminal } from './load/terminal.ts';

process.env['DO_NOT_TRACK'] = '1';
const parsed = parseArguments(process.argv.slice(2), process.env);

if (parsed.ok) {
  const home = process.env['INIT_CWD'] ?? process.cwd();
  const inputs = parsed.value.inputs.map((input) => ({ ...input, path: resolve(home, input.path) }));
  const reportPath = parsed.value.reportPath === null ? null : resolve(home, parsed.value.reportPath);
  const terminal = createTerminal(process.stdout);
  const { exitCode } = await runLoad({ ...parsed.value, inputs, reportPath }, terminal);
  process.exitCode = exitCode;
} else {
  const { problem, language } = parsed.error;
  if (problem.kind === 'help') {
    console.log(`${helpText[language]}\n\n${helpText[language === 'vi' ? 'en' : 'vi']}`);
  } else {
    const { kind, ...facts } = problem;
    console.error(`${fill(loadWords[language].usage[kind], facts)}\n\n${helpText[language]}`);
    process.exitCode = 2;
  }
}
