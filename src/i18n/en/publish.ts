import type { publishVi } from '../vi/publish.ts';

export const publishEn: Readonly<Record<keyof typeof publishVi, string>> = {
  'publish.open': 'Publish the map',
  'publish.title': 'Publish the public map',
  'publish.text':
    'The map on the portal will show the data of today. Only what anybody may see goes out; guard posts and internal information never do.',
  'publish.stays': 'Readers notice nothing: the new map takes the place of the old one in one step.',
  'publish.start': 'Publish',
  'publish.step.starting': 'Starting…',
  'publish.step.building': 'Building the page of the map (the first time only)…',
  'publish.step.reading': 'Reading the public data…',
  'publish.step.computing': 'Computing coverage…',
  'publish.step.drawing': 'Drawing…',
  'publish.step.writing': 'Writing files…',
  'publish.done': 'The map is published.',
  'publish.unchanged': 'The published map agrees with the data; nothing had to change.',
  'publish.counts':
    '{sites} sites, {clusters} loudspeaker clusters in place, {communes} communes; data as of {date}.',
  'publish.size': '{files} files, {mb} MB.',
  'publish.see': 'See the published map',
  'publish.fault.unread': 'The data could not be read. The published map stays as it is.',
  'publish.fault.bad_rows':
    'Some rows of the data are not valid, so nothing was published. Mend them and publish again; the published map stays as it is.',
  'publish.fault.empty': 'No site or no commune is public yet.',
  'publish.fault.no_vintage': 'There are no communes of the year asked for.',
  'publish.fault.not_built':
    'The page of the map is not built. The administrator of the server runs npm run build:embed.',
  'publish.fault.folder_foreign':
    'The folder for publishing holds something else. Tell the administrator of the server.',
  'publish.fault.not_written':
    'Files could not be written; the disk may be full. The published map stays as it is.',
  'publish.fault.busy': 'Another publication is under way. Wait a little and try again.',
  'publish.fault.crashed': 'Publishing stopped half-way. The published map stays as it is.',
  'publish.fault.not_allowed': 'Only managers publish. Please sign in again.',
  'publish.fault.unreachable': 'The server cannot be reached. Check the network and try again.',
};
