import { resolve } from 'node:path';
import { buildEmbedIfStale } from './start/build-embed-if-stale.ts';
import { openPublicSource, type OpenSource } from './publish/open-public-source.ts';
import { parsePublishArguments } from './publish/parse-publish-arguments.ts';
import { PublishFailure } from './publish/publish-problem.ts';
import { publishSite } from './publish/publish-site.ts';
import { publishHelp, sayProblem, sayPublished, sayStep, sayUsage } from './publish/publish-words.ts';

const parsed = parsePublishArguments(process.argv.slice(2), process.env);
process.exitCode = parsed.ok ? await publish(parsed.value) : refuse(parsed.error);

async function publish(asked: Extract<typeof parsed, { ok: true }>['value']): Promise<number> {
  const { language } = asked;
  const outDir = resolve(process.env['INIT_CWD'] ?? process.cwd(), asked.outDir);
  let open: OpenSource | undefined;
  try {
    await buildEmbedIfStale(() =>
      console.error(language === 'vi' ? 'dựng trang bản đồ' : 'building the page of the map'),
    );
    open = await openPublicSource(asked);
    const result = await publishSite({
      source: open.source,
      settings: asked.settings,
      outDir,
      vintage: asked.vintage,
      onStep: (step) => console.error(sayStep(step, language)),
    });
    console.log(
      result.ok ? sayPublished(result.value, outDir, language) : sayProblem(result.error, language),
    );
    return result.ok ? 0 : 1;
  } catch (thrown) {
    if (!(thrown instanceof PublishFailure)) throw thrown;
    console.error(sayProblem(thrown.problem, language));
    return 1;
  } finally {
    await open?.close();
  }
}

function refuse({ problem, language }: Extract<typeof parsed, { ok: false }>['error']): number {
  if (problem.kind === 'help') {
    console.log(`${publishHelp[language]}\n\n${publishHelp[language === 'vi' ? 'en' : 'vi']}`);
    return 0;
  }
  console.error(`${sayUsage(problem, language)}\n\n${publishHelp[language]}`);
  return 2;
}
