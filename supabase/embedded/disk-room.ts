import { statfsSync } from 'node:fs';

/** Two segments of the write-ahead log and a checkpoint: below this a write could stop the database in the middle. */
export const diskReserveBytes = 48 * 1024 * 1024;

export type DiskRoom = {
  hasRoom: () => boolean;
  /** Remembers an error that says the disk is full, whichever layer it came from. */
  note: (thrown: unknown) => void;
  /** Whether such an error was noted since the last call. */
  take: () => boolean;
};

export function watchDiskRoom(dataDir: string, reserveBytes: number, onLogFull: () => void): DiskRoom {
  let isNoted = false;
  return {
    hasRoom: () => {
      const { bavail, bsize } = statfsSync(dataDir);
      return bavail * bsize >= reserveBytes;
    },
    note: (thrown) => {
      if (!isDiskFull(thrown)) return;
      isNoted = true;
      if (/pg_wal/.test(String(thrown))) onLogFull();
    },
    take: () => {
      const was = isNoted;
      isNoted = false;
      return was;
    },
  };
}

/** A disk that is full, told by the system (ENOSPC) or by the database (53100). */
function isDiskFull(thrown: unknown): boolean {
  if (typeof thrown !== 'object' || thrown === null) return false;
  if ('code' in thrown && (thrown.code === '53100' || thrown.code === 'ENOSPC')) return true;
  const message = 'message' in thrown && typeof thrown.message === 'string' ? thrown.message : '';
  return message.includes('No space left on device') || ('cause' in thrown && isDiskFull(thrown.cause));
}

/** The refusal in the shapes that the clients of the three services read. */
export function answerDiskFull(): Response {
  const message = 'The disk that holds the data is full; nothing of this request was kept';
  return Response.json(
    {
      code: '53100',
      message,
      details: null,
      hint: 'disk_full',
      statusCode: '507',
      error: 'disk_full',
      error_code: 'disk_full',
      msg: message,
    },
    { status: 507 },
  );
}
