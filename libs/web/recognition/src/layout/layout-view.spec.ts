import { layoutView } from './layout-view';

const target = (code: string, planned: number | null, recognised: number) => ({
  field: { code, nameZh: code, nameEn: code },
  target: planned,
  recognised,
});

describe('Art. 5(2): planned against recognised', () => {
  it('names the widest gap of the fields that are planned, and counts no others', () => {
    const { sentence, rows, isEmpty } = layoutView(
      [target('ECOLOGY', 5, 2), target('EQUIPMENT', 2, 4), target('OTHER', null, 9)],
      'zh',
    );
    expect(isEmpty).toBe(false);
    expect(sentence).toBe('规划 **7** 个，已认定 **6** 个；缺口最大的是ECOLOGY，还差 **3** 个');
    expect(rows.map(({ size, target: line, valueText }) => [size, line, valueText])).toEqual([
      [2, 5, '2 / 5'],
      [4, 2, '4 / 2'],
      [9, undefined, '9（未规划）'],
    ]);
  });

  it('says so where every field has as many as planned', () => {
    const { sentence, table } = layoutView([target('ECOLOGY', 2, 2), target('OTHER', null, 0)], 'en');
    expect(sentence).toBe('**2** planned, **2** recognised; every field has as many as planned');
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['ECOLOGY', '2', '2', '0'],
      ['OTHER', null, '0', null],
    ]);
  });

  it('is empty where nothing is planned', () => {
    expect(layoutView([target('ECOLOGY', null, 2)], 'zh')).toMatchObject({ isEmpty: true, sentence: '' });
  });
});
