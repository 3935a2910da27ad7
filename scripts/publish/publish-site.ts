import { fail, ok, type Result } from '#domain/result.ts';
import { buildPublicSnapshot } from './build-public-snapshot.ts';
import { buildRelease } from './build-release.ts';
import { PublishFailure, type PublishProblem } from './publish-problem.ts';
import { readPartCount, type PublishSettings, type PublishStep } from './publish-options.ts';
import { type PublicSource, readPublicNetwork } from './read-public-network.ts';
import { writeRelease } from './write-release.ts';

export type PublishJob = {
  readonly source: PublicSource;
  readonly settings: PublishSettings;
  readonly outDir: string;
  /** null publishes the newest communes. */
  readonly vintage: number | null;
  readonly onStep?: (step: PublishStep) => void;
};

export type Published = {
  readonly releaseId: string;
  /** The last day of which the data speak. */
  readonly asOf: string;
  readonly siteCount: number;
  readonly clusterCount: number;
  readonly communeCount: number;
  readonly fileCount: number;
  readonly byteCount: number;
  /** False when the same was published already. */
  readonly isChanged: boolean;
};

/** Reads as anybody may, computes, draws and switches: from the first to the last step readers have a whole map. */
export async function publishSite(job: PublishJob): Promise<Result<Published, PublishProblem>> {
  const tell = job.onStep ?? (() => undefined);
  try {
    let done = 0;
    const network = await readPublicNetwork(job.source, job.vintage, (part) =>
      tell({ step: 'reading', part, done: (done += 1), of: readPartCount }),
    );
    if (network.sites.length === 0) return fail({ kind: 'empty' });
    tell({ step: 'computing' });
    const built = buildPublicSnapshot(network);
    tell({ step: 'drawing' });
    const release = await buildRelease(built, job.settings);
    tell({ step: 'writing', files: release.files.size });
    const { isChanged } = await writeRelease(release, job.outDir);
    const { snapshot } = built;
    return ok({
      releaseId: release.id,
      asOf: snapshot.asOf,
      siteCount: snapshot.sites.length,
      clusterCount: snapshot.clusterCount,
      communeCount: snapshot.communes.length,
      fileCount: release.files.size,
      byteCount: [...release.files.values()].reduce((total, { byteLength }) => total + byteLength, 0),
      isChanged,
    });
  } catch (thrown) {
    if (thrown instanceof PublishFailure) return fail(thrown.problem);
    throw thrown;
  }
}
