import { describe, expect, test } from 'vitest';
import { attempt, hintOf, inOneWord, inSavepoint } from '../attempt.ts';
import { idOf } from '../id-of.ts';
import type { TestDatabase } from '../open-test-database.ts';
import { becomeSql, userIdOf } from '../testers.ts';

const pano = idOf('pano in internal');

function update(set: string): string {
  return `update public.site set ${set} where id = '${pano}' returning lock_version`;
}

/** Locks, stamps, the log, and the shape of rows. */
export function describeRecords(database: () => TestDatabase): void {
  const as = async (tester: Parameters<typeof attempt>[1], sql: string) =>
    hintOf(await attempt(database(), tester, sql));

  describe('lock version', () => {
    test('must be sent, must be the stored one, and grows by one', async () => {
      expect(await as('editor', update(`note = 'x'`))).toBe('lock_missing');
      expect(await as('editor', update(`note = 'x', lock_version = 7`))).toBe('lock_conflict');
      expect(await as('editor', update(`note = 'x', lock_version = -2`))).toBe('lock_conflict');
      expect(await attempt(database(), 'editor', update(`note = 'x', lock_version = 1`))).toEqual({
        rows: [{ lock_version: 2 }],
      });
    });

    test('answers with the codes that the API turns into 409 and 428', async () => {
      expect(inOneWord(await attempt(database(), 'editor', update(`note = 'x', lock_version = 7`)))).toBe(
        'PT409',
      );
      expect(inOneWord(await attempt(database(), 'editor', update(`note = 'x'`)))).toBe('PT428');
    });

    test('of two who read the same version, the second is refused', async () => {
      await inSavepoint(database(), async () => {
        await database().exec(update(`note = 'first', lock_version = 1`));
        expect(await as('editor', update(`note = 'second', lock_version = 1`))).toBe('lock_conflict');
      });
    });

    test('does not grow when only the derived status changes, nor when nothing does', async () => {
      await inSavepoint(database(), async () => {
        await database().exec(
          `insert into public.status_event (site_id, status, effective_from, provenance) values ('${pano}', 'good', '2020-01-01', 'reported')`,
        );
        expect(
          await database().query(`select status::text, lock_version from public.site where id = '${pano}'`),
        ).toEqual([{ status: 'good', lock_version: 1 }]);
        expect(await attempt(database(), 'editor', update('name_vi = name_vi, lock_version = 1'))).toEqual({
          rows: [{ lock_version: 1 }],
        });
      });
    });

    test.each(['speaker_cluster', 'investment', 'scenario'])('is kept by %s too', async (table) => {
      const column = { speaker_cluster: 'place_vi', investment: 'note', scenario: 'name' }[table];
      expect(await as('owner', `update public.${table} set ${column} = 'x' returning 1`)).toBe(
        'lock_missing',
      );
      expect(
        await as(
          'owner',
          `update public.${table} set ${column} = 'x', lock_version = lock_version returning 1`,
        ),
      ).toBe('accepted');
    });
  });

  describe('stamps', () => {
    test('say who made and changed a row, whatever is sent', async () => {
      await inSavepoint(database(), async () => {
        await database().exec(`${becomeSql('editor')}
          insert into public.site (id, code, kind, name_vi, admin_unit_id, visibility, provenance, created_by, created_at)
          values ('${idOf('stamped')}', 'ST-1', 'pano', 'N', '${idOf('in 2024')}', 'internal', 'reported', '${userIdOf('admin')}', '2001-01-01');
          ${becomeSql('manager')}
          update public.site set note = 'x', lock_version = 1, created_by = '${userIdOf('admin')}' where id = '${idOf('stamped')}';`);
        const [row] = await database().query(
          `select created_by, updated_by, created_at > '2002-01-01' as recent from public.site where id = '${idOf('stamped')}'`,
        );
        expect(row).toEqual({
          created_by: userIdOf('editor'),
          updated_by: userIdOf('manager'),
          recent: true,
        });
      });
    });

    test('a guard post is restricted and any other site internal when nothing is said', async () => {
      for (const [kind, visibility] of [
        ['guard_post', 'restricted'],
        ['pano', 'internal'],
      ]) {
        expect(
          await attempt(
            database(),
            'owner',
            `insert into public.site (code, kind, name_vi, admin_unit_id, provenance) values ('N-1', '${kind}', 'N', '${idOf('in 2024')}', 'reported') returning visibility::text`,
          ),
        ).toEqual({ rows: [{ visibility }] });
      }
    });
  });

  describe('the log', () => {
    test('keeps who changed what, before and after', async () => {
      await inSavepoint(database(), async () => {
        await database().exec(
          `${becomeSql('editor')} update public.site set note = 'x', lock_version = 1 where id = '${pano}'; reset role;`,
        );
        const rows = await database().query(
          `select user_id, role, row_key, site_id, verb, before ->> 'note' as before, after ->> 'note' as after from public.audit_log where table_name = 'site' and row_key = '${pano}'`,
        );
        expect(rows).toEqual([
          {
            user_id: userIdOf('editor'),
            role: 'editor',
            row_key: pano,
            site_id: pano,
            verb: 'update',
            before: null,
            after: 'x',
          },
        ]);
      });
    });

    test('keeps what was deleted, and names rows by their whole key', async () => {
      await inSavepoint(database(), async () => {
        await database().exec(
          `delete from public.investment_funding where investment_id = '${idOf('investment in public')}'`,
        );
        const rows = await database().query(
          `select row_key, before ->> 'plan_mvnd' as plan from public.audit_log where table_name = 'investment_funding' order by 1`,
        );
        expect(rows).toEqual([
          { row_key: `${idOf('investment in public')}/central`, plan: '70.000' },
          { row_key: `${idOf('investment in public')}/commune`, plan: '30.000' },
        ]);
      });
    });

    test('keeps of an analysis the hash of what came out, and not all of it twice', async () => {
      await inSavepoint(database(), async () => {
        const run = idOf('run own');
        await database().exec(`update public.analysis_run set name = 'Lần hai' where id = '${run}'`);
        const rows = await database().query(
          `select before ->> 'name' as before, after ->> 'name' as after, before ?| array['inputs', 'result'] as has_document,
                  after ->> 'result_sha256' = encode(sha256(convert_to((select result::text from public.analysis_run where id = '${run}'), 'UTF8')), 'hex') as is_hash,
                  after ->> 'inputs_hash' as inputs_hash
           from public.audit_log where table_name = 'analysis_run'`,
        );
        expect(rows).toEqual([
          { before: '', after: 'Lần hai', has_document: false, is_hash: true, inputs_hash: 'h' },
        ]);
      });
    });

    test('is silent in bulk mode, which only maintenance has', async () => {
      await inSavepoint(database(), async () => {
        const count = async () =>
          (await database().query('select count(*)::int as n from public.audit_log'))[0]?.['n'];
        const before = await count();
        await database().exec(
          `set local app.bulk = 'on'; update public.site set note = 'bulk' where id = '${pano}';`,
        );
        expect(await count()).toBe(before);
        await database().exec(
          `${becomeSql('editor')} set local app.bulk = 'on'; update public.site set note = 'x', lock_version = lock_version where id = '${pano}'; reset role;`,
        );
        expect(await count()).toBe(Number(before) + 1);
      });
    });
  });

  describe('shape of the rows', () => {
    test.each([
      [
        'overlapping validity of one code',
        `insert into public.admin_unit (code, vintage, level, kind, name_vi, valid, provenance) values ('25280', 2030, 'commune', 'xa', 'X', '[2026-01-01,)', 'official') returning 1`,
        '23P01',
      ],
      [
        'a name that is not NFC',
        `insert into public.programme (code, name_vi, period, provenance) values ('CT-X', normalize('Đề án', NFD), '[2014-01-01,2015-01-01)', 'reported') returning 1`,
        '23514',
      ],
      [
        'a cluster of a pano',
        `insert into public.speaker_cluster (code, site_id, speaker_count, visibility, provenance) values ('CL-X', '${pano}', 2, 'public', 'reported') returning 1`,
        '23503',
      ],
      [
        'gate facts of a pano',
        `insert into public.site_gate (site_id, class, neighbour) values ('${pano}', 'main', 'KH') returning 1`,
        '23503',
      ],
      [
        'an inspection of another site’s cluster',
        `insert into public.inspection (client_uuid, site_id, cluster_id, inspected_at, observed_status) values (gen_random_uuid(), '${pano}', '${idOf('cluster in public')}', now(), 'good') returning 1`,
        '23503',
      ],
      [
        'a retry of a visit',
        `insert into public.inspection (client_uuid, site_id, inspected_at, observed_status) values ('${idOf('client in public')}', '${pano}', now(), 'good') returning 1`,
        '23505',
      ],
      [
        'a photo filed under another site',
        `insert into public.media (site_id, object_key, mime, alt_vi) values ('${pano}', 'site/${idOf('radio_station in public')}/a.jpg', 'image/jpeg', 'Ảnh') returning 1`,
        '23514',
      ],
      [
        'a site retired before it was commissioned',
        `update public.site set commissioned_on = '2020-01-01', retired_on = '2019-01-01', lock_version = lock_version where id = '${pano}' returning 1`,
        '23514',
      ],
    ])('%s is refused', async (_what, sql, code) => {
      expect(inOneWord(await attempt(database(), 'owner', sql))).toBe(code);
    });

    test('folding drops case and accents and maps đ to d', async () => {
      expect(
        await database().query(
          `select public.fold('Lộc Thạnh') as a, public.fold('LỘC THÀNH') as b, public.fold('Đồn Đắk Ơ') as c`,
        ),
      ).toEqual([{ a: 'loc thanh', b: 'loc thanh', c: 'don dak o' }]);
    });
  });
}
