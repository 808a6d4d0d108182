import { dimensionLabels } from '@wanchuang/domain-evaluation';
import {
  allIndicators,
  type Indicator,
  type IndicatorSource,
  type Label,
  unitLabels,
} from '@wanchuang/domain-indicators';
import type { DictionaryIndicator } from '@wanchuang/domain-dictionary';

const sourceLabels: Readonly<Record<IndicatorSource, Label>> = {
  'annual report': { zh: '年度报告', en: 'annual report' },
  'register of awards': { zh: '奖励台账', en: 'register of awards' },
  'register of incubated ventures': { zh: '孵化主体台账', en: 'register of incubated ventures' },
  'register of intellectual property': { zh: '知识产权台账', en: 'register of intellectual property' },
  'register of products': { zh: '新产品台账', en: 'register of products' },
  'register of projects': { zh: '项目台账', en: 'register of projects' },
  'register of publications': { zh: '论文论著台账', en: 'register of publications' },
  'register of standards': { zh: '标准台账', en: 'register of standards' },
  'register of technology contracts': { zh: '技术合同台账', en: 'register of technology contracts' },
};

const measures: Readonly<Record<Indicator['measure'], Label>> = {
  flow: {
    zh: '当年发生额；多个年度按合计汇总',
    en: 'What happened within the year; several years are added up',
  },
  stock: {
    zh: '年末数；多个年度取最后一年',
    en: 'What there was at the end of the year; of several years the last one counts',
  },
};

/** The sentence follows from what the catalogue says, so that it never says anything else. */
const definitionOf = ({ measure, source, partOf }: Indicator): Label => {
  const [of, by] = [measures[measure], sourceLabels[source]];
  const reported = source === 'annual report';
  const part = { zh: partOf ? `${partOf} 的分项。` : '', en: partOf ? `A part of ${partOf}. ` : '' };
  return {
    zh: `${part.zh}${of.zh}；${reported ? '由年度报告填报' : `按${by.zh}的记录统计`}`,
    en: `${part.en}${of.en}; ${reported ? 'filed with the annual report' : `counted from the ${by.en}`}`,
  };
};

/** The catalogue, then the parts. */
export const dictionaryIndicators = (): DictionaryIndicator[] =>
  allIndicators.map((indicator) => ({
    code: indicator.code,
    name: { zh: indicator.nameZh, en: indicator.nameEn },
    definition: definitionOf(indicator),
    dimension: dimensionLabels[indicator.dimension],
    clause: indicator.clause,
    unit: unitLabels[indicator.unit],
    source: sourceLabels[indicator.source],
    partOf: indicator.partOf,
  }));
