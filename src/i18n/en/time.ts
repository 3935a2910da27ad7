import type { timeVi } from '../vi/time.ts';

export const timeEn: Readonly<Record<keyof typeof timeVi, string>> = {
  'time.bar': 'See the network over time',
  'time.open': 'See it over time',
  'time.close': 'Close the time bar',
  'time.slider': 'Date on which the network is shown',
  'time.today': 'Today',
  'time.onDate': 'On {date}',
  'time.section': 'On the date shown',
  'time.backToToday': 'Back to today',
  'time.banner': 'Showing {date} · ',
  'time.play': 'Play through time',
  'time.pause': 'Stop',
  'time.speed': 'Speed',
  'time.speed.slow': 'Slow',
  'time.speed.medium': 'Medium',
  'time.speed.fast': 'Fast',
  'time.date': 'Date shown, such as 31/12/2018',
  'time.date.wrong': 'Enter a date from {first} to today, such as 31/12/2018.',
  'time.bars': 'Money disbursed in each year; the dark part is up to the date shown',
  'time.spentInYear': '{year}: {amount} disbursed',
  'time.clusters': '{count} loudspeaker {count|cluster|clusters}',
  'time.spent': 'Spent by this date: {amount}',
  'time.spent.short': 'Spent: {amount}',
  'time.spent.howTitle': 'How it is counted',
  'time.spent.how':
    'What was disbursed for the sites that pass the filter. Earlier years count whole; in the year of the date a line counts from the day its work was accepted, else from the day of its decision, at the latest on 31 December.',
  'time.loading': 'Loading the status history; the screen still shows today.',
  'time.failed':
    'The chosen date cannot be shown: the status history did not load. {why} The screen still shows today.',
  'time.unsure':
    'Not known since when they exist: {sites} {sites|site|sites}, {clusters} loudspeaker {clusters|cluster|clusters} (counted above).',
  'time.vintage.ofDate': 'Boundaries of the date shown: {vintage}.',
  'time.vintage.chosen': 'Boundaries you chose: {vintage}, whatever the date.',
  'time.vintage.follow': 'Follow the date',
  'time.absent.show': 'Also show what did not stand on this date',
  'time.absent.not_yet':
    'Not there yet: {sites} {sites|site|sites}, {clusters} loudspeaker {clusters|cluster|clusters}',
  'time.absent.gone':
    'Retired: {sites} {sites|site|sites}, {clusters} loudspeaker {clusters|cluster|clusters}',
  'time.absent.clusters': '{count} more {count|cluster does|clusters do} not stand on this date.',
  'time.absent.more': 'and {count} more {count|site|sites}',
  'time.presence.not_yet': 'Not there yet on this date',
  'time.presence.gone': 'Retired by this date',
  'time.presence.unknown': 'Not known whether it stood on this date',
  'time.mark': 'The date shown',
  'time.dropped': 'The date in the address must lie between {first} and today, as 2018-12-31 or 2018.',
};
