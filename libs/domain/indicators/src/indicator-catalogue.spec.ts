/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  allIndicators,
  findIndicator,
  headlineIndicators,
  indicatorByCode,
  indicatorCatalogue,
  indicatorParts,
} from './indicator-catalogue';

const [head, ...lines] = readFileSync(join(__dirname, 'indicators.csv'), 'utf8').trimEnd().split('\n');

describe('the indicator catalogue (Art. 22)', () => {
  it('has the columns of the committed csv', () => {
    expect(head).toBe('code,dimension,clause,name_zh,name_en,unit,measure,across_years,source');
    expect(lines).toHaveLength(46);
  });

  it('agrees with the committed csv cell by cell, in its order, with ids from 1', () => {
    const cells = indicatorCatalogue.map((i) => [
      String(i.id),
      ...[i.code, i.dimension, i.clause, i.nameZh, i.nameEn, i.unit, i.measure, i.acrossYears, i.source],
    ]);
    expect(cells).toEqual(lines.map((line, index) => [String(index + 1), ...line.split(',')]));
  });

  it('has the five kinds of technology contract as parts 101 to 105 of the contract volume', () => {
    expect(indicatorParts.map((part) => [part.id, part.code, part.nameZh, part.nameEn, part.partOf])).toEqual([
      [101, 'TECH_CONTRACT_VOLUME_DEVELOPMENT', '其中：技术开发', 'of which: development', 'TECH_CONTRACT_VOLUME'],
      [102, 'TECH_CONTRACT_VOLUME_TRANSFER', '其中：技术转让', 'of which: transfer', 'TECH_CONTRACT_VOLUME'],
      [103, 'TECH_CONTRACT_VOLUME_LICENSING', '其中：技术许可', 'of which: licensing', 'TECH_CONTRACT_VOLUME'],
      [104, 'TECH_CONTRACT_VOLUME_CONSULTING', '其中：技术咨询', 'of which: consulting', 'TECH_CONTRACT_VOLUME'],
      [105, 'TECH_CONTRACT_VOLUME_SERVICE', '其中：技术服务', 'of which: service', 'TECH_CONTRACT_VOLUME'],
    ]);
  });

  it('has no code and no id twice', () => {
    expect(new Set(allIndicators.map((i) => i.code)).size).toBe(51);
    expect(new Set(allIndicators.map((i) => i.id)).size).toBe(51);
  });

  it('finds an indicator by its code, and none by another word', () => {
    expect(indicatorByCode('TECH_CONTRACT_VOLUME')).toMatchObject({ id: 40, unit: 'CNY', partOf: null });
    expect(findIndicator('TECH_CONTRACT_VOLUME_SERVICE')?.id).toBe(105);
    expect(findIndicator('rd_investment')).toBeUndefined();
  });

  it('keeps movers for R&D investment, contract volume and invention patents', () => {
    expect(headlineIndicators.map((code) => indicatorByCode(code).id)).toEqual([1, 40, 25]);
  });
});
