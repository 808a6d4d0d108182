import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { emptyTables, type TestDatabase, testDatabase } from '../testing';
import { changeRow } from './change-row';

@Entity('organisation')
class NamedRow {
  @PrimaryGeneratedColumn('identity', { type: 'integer' })
  id!: number;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', name: 'name_en', nullable: true })
  nameEn!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}

describe('changeRow', () => {
  let test: TestDatabase;
  let id: number;

  beforeAll(async () => {
    test = await testDatabase({ entities: [NamedRow] });
  });
  beforeEach(async () => {
    await emptyTables(test.owner, 'jurisdiction');
    const place = await test.owner.query(
      `INSERT INTO jurisdiction (code, level, name_zh, name_en, currency) VALUES ('J', 'DISTRICT', '区', 'District', 'CNY') RETURNING id`,
    );
    const { rows } = await test.owner.query(
      `INSERT INTO organisation (kind, jurisdiction_id, name) VALUES ('DEPARTMENT', $1, '局') RETURNING id`,
      [place.rows[0].id],
    );
    id = rows[0].id;
  });
  afterAll(() => test?.close());

  const change = (version: number, set: Partial<Pick<NamedRow, 'name' | 'nameEn'>>, of = id) =>
    test.database.transact('local', (tx) => changeRow(tx, NamedRow, { id: of, version, set }));
  const stored = async () => {
    const [row] = await test.database
      .reader()
      .rows<{ name: string; name_en: string | null; version: number }>(
        'SELECT name, name_en, version FROM organisation WHERE id = $1',
        [id],
      );
    if (!row) throw new Error('the row is gone');
    return row;
  };

  it('changes what is to be changed, and counts the version up', async () => {
    expect(await change(1, { nameEn: 'Bureau' })).toBe(2);
    expect(await stored()).toEqual({ name: '局', name_en: 'Bureau', version: 2 });
  });

  it('refuses a version that is stale, and says what the row holds now', async () => {
    await change(1, { name: '新局', nameEn: 'Bureau' });
    await expect(change(1, { name: '别局' })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'The organisation was changed meanwhile: it has version 2 by now, not 1. Look at it again.',
      details: { place: 'version', version: 2, current: { name: '新局' } },
    });
    expect(await stored()).toMatchObject({ name: '新局', version: 2 });
  });

  it.each([[0], [2], [-1], [2147483647]])('refuses version %d of a row that has version 1', async (version) => {
    await expect(change(version, { name: '别局' })).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { version: 1 },
    });
  });

  it('finds no row where there is none', async () => {
    await expect(change(1, { name: '局' }, id + 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('knows one winner of 200 who change a row at once; the others hear what it has become', async () => {
    const edits = await Promise.allSettled(
      Array.from({ length: 200 }, (_, index) => change(1, { name: `局${index}` })),
    );
    const { name, version } = await stored();
    expect(version).toBe(2);
    expect(edits.filter(({ status }) => status === 'fulfilled')).toEqual([{ status: 'fulfilled', value: 2 }]);
    const refused = edits.filter((edit) => edit.status === 'rejected').map((edit) => edit.reason);
    expect(refused).toHaveLength(199);
    for (const error of refused) {
      expect(error).toMatchObject({ code: 'CONFLICT', details: { version: 2, current: { name } } });
    }
  });

  it('loses none of 20 changes, when those who were refused look again', async () => {
    const append = async (index: number): Promise<void> => {
      for (;;) {
        const { name, version } = await stored();
        const isDone = await change(version, { name: `${name},${index}` }).then(
          () => true,
          () => false,
        );
        if (isDone) return;
      }
    };
    await Promise.all(Array.from({ length: 20 }, (_, index) => append(index)));
    const { name, version } = await stored();
    expect(new Set(name.split(',').slice(1)).size).toBe(20);
    expect(version).toBe(21);
  });

  it('changes nothing that is no column', async () => {
    await expect(change(1, { ['version; DROP']: 'x' } as object)).rejects.toThrow('no column');
    await expect(change(1, {})).rejects.toThrow('nothing');
  });
});
