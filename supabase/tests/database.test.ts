import { afterAll, beforeAll, describe } from 'vitest';
import { describeAccess } from './access/access-suite.ts';
import { describeCanaries } from './access/canary-suite.ts';
import { describeCompleteness } from './access/completeness-suite.ts';
import { openTestDatabase, type TestDatabase } from './open-test-database.ts';
import { plantGeography } from './plant-geography.ts';
import { plantNetwork } from './plant-network.ts';
import { plantMembers, plantWork } from './plant-work.ts';
import { describeSpeed } from './access/speed-suite.ts';
import { describeHistory } from './rules/history-suite.ts';
import { describeMoney } from './rules/money-suite.ts';
import { describePlaces } from './rules/place-suite.ts';
import { describePlpgsql } from './rules/plpgsql-suite.ts';
import { describeRecords } from './rules/record-suite.ts';
import { describeStatus } from './rules/status-suite.ts';

let opened: TestDatabase;

beforeAll(async () => {
  opened = await openTestDatabase();
  await opened.exec('begin');
  await plantGeography(opened);
  await plantMembers(opened);
  await plantNetwork(opened);
  await plantWork(opened);
  await opened.exec('set constraints all immediate; set constraints all deferred');
});

afterAll(async () => {
  await opened.exec('rollback');
  await opened.close();
});

describe('access', () => {
  describeCompleteness(() => opened);
  describeAccess(() => opened);
  describeCanaries(() => opened);
  describeSpeed(() => opened);
});

describe('rules', () => {
  describeStatus(() => opened);
  describeHistory(() => opened);
  describeMoney(() => opened);
  describeRecords(() => opened);
  describePlaces(() => opened);
  describePlpgsql(() => opened);
});
