import { resolve } from 'node:path';
import { buildEmbedIfStale } from './start/build-embed-if-stale.ts';
import { openPublicSource, type OpenSource } from './publish/open-public-source.ts';
import { parsePublishArguments } from './publish/parse-publish-arguments.ts';
import type { PublishStep } from './publish/publish-options.ts';
import { PublishFailure, type PublishProblem } from './publish/publish-problem.ts';
import { publishSite } from './publish/publish-site.ts';
import {
  publishHelp,
  type PublishLanguage,
  sayProblem,
  sayPublished,
  sayStep,
  sayUsage,
} from './publish/publish-words.ts';

const parsed = parsePublishArguments(process.argv.slice(2), process.env);
process.exitCode = parsed.ok ? await publish(parsed.value) : refuse(parsed.error);

async function publish(asked: Extract<typeof parsed, { ok: true }>['value']): Promise<number> {
  const { language, isJson } = asked;
  const outDir = resolve(process.env['INIT_CWD'] ?? process.cwd(), asked.outDir);
  const onStep = (step: PublishStep) =>
    isJson ? tell({ kind: 'step', ...step }) : console.error(sayStep(step, language));
  let open: OpenSource | undefined;
  try {
    await buildEmbedIfStale(() => onStep({ step: 'building' }));
    open = await openPublicSource(asked);
    const { source } = open;
    const result = await publishSite({
      source,
      settings: asked.settings,
      outDir,
      vintage: asked.vintage,
      onStep,
    });
    if (!result.ok) return fail(result.error, language, isJson);
    if (isJson) tell({ kind: 'done', ...result.value });
    else console.log(sayPublished(result.value, outDir, language));
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof PublishFailure)) throw thrown;
    return fail(thrown.problem, language, isJson);
  } finally {
    await open?.close();
  }
}

function fail(problem: PublishProblem, language: PublishLanguage, isJson: boolean): number {
  if (isJson) tell({ kind: 'failed', problem });
  else console.error(sayProblem(problem, language));
  return 1;
}

function tell(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function refuse({ problem, language }: Extract<typeof parsed, { ok: false }>['error']): number {
  if (problem.kind === 'help') {
    console.log(`${publishHelp[language]}\n\n${publishHelp[language === 'vi' ? 'en' : 'vi']}`);
    return 0;
  }
  console.error(`${sayUsage(problem, language)}\n\n${publishHelp[language]}`);
  return 2;
}
