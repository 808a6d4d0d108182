import { apportion } from './apportion';
import type { DepartmentSpec, DistrictSpec, YearTargets } from './district-spec';
import type { Ids } from './ids';
import { syntheticNote } from './places';
import { type Random, randomFor } from './prng';
import type { JurisdictionRow } from './rows';
import { allTopics } from './topics';
import { publishedCycles } from './wanzhou';
import type { Word } from './wording';

export const districtsOfNation = 400;
const centersOfDistrict = 50;
/** 400 × 2,500 make the million of each of the two large registers. */
const contractsOfDistrict = 2500;
const rightsOfDistrict = 2500;
const firstYear = 2016;
const years = Array.from({ length: 10 }, (_, index) => firstYear + index);

const firstSyllables: readonly Word[] = [
  { zh: '青', en: 'qing' },
  { zh: '云', en: 'yun' },
  { zh: '松', en: 'song' },
  { zh: '兰', en: 'lan' },
  { zh: '鹿', en: 'lu' },
  { zh: '石', en: 'shi' },
  { zh: '柳', en: 'liu' },
  { zh: '雁', en: 'yan' },
  { zh: '月', en: 'yue' },
  { zh: '竹', en: 'zhu' },
  { zh: '枫', en: 'feng' },
  { zh: '荷', en: 'he' },
  { zh: '霞', en: 'xia' },
];
const secondSyllables: readonly Word[] = [
  { zh: '溪', en: 'xi' },
  { zh: '岭', en: 'ling' },
  { zh: '屏', en: 'ping' },
  { zh: '坪', en: 'ping' },
  { zh: '渡', en: 'du' },
  { zh: '泽', en: 'ze' },
  { zh: '川', en: 'chuan' },
  { zh: '台', en: 'tai' },
  { zh: '湾', en: 'wan' },
  { zh: '浦', en: 'pu' },
  { zh: '原', en: 'yuan' },
  { zh: '谷', en: 'gu' },
  { zh: '洲', en: 'zhou' },
];

/** An invented name of a district; names are not used twice within a province of up to 13. */
function districtName(province: number, place: number): Word {
  const a = firstSyllables[place % firstSyllables.length] ?? { zh: '青', en: 'qing' };
  const b = secondSyllables[(place + province) % secondSyllables.length] ?? { zh: '溪', en: 'xi' };
  const en = a.en + b.en;
  return { zh: `${a.zh}${b.zh}演示区`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)} Demo District` };
}

function departmentsOf(name: Word): readonly DepartmentSpec[] {
  return [
    {
      name: `${name.zh}经济信息局`,
      nameEn: `${name.en}, Bureau of Economy and Informatization`,
      fields: ['ADVANCED_MATERIALS', 'EQUIPMENT', 'ENERGY_CHEMISTRY', 'ELECTRONICS_SOFTWARE', 'OTHER'],
      ofUniversities: false,
    },
    {
      name: `${name.zh}农业农村局`,
      nameEn: `${name.en}, Bureau of Agriculture and Rural Affairs`,
      fields: ['FOOD_AGRICULTURE', 'ECOLOGY'],
      ofUniversities: false,
    },
    {
      name: `${name.zh}卫生健康局`,
      nameEn: `${name.en}, Bureau of Health`,
      fields: ['MEDICINE_HEALTH'],
      ofUniversities: true,
    },
  ];
}

/** Ten years that grow at the district's own pace, and register rows that add up to the same in every district. */
function targetsOf(random: Random): YearTargets[] {
  const size = random.factor(0.6);
  const pace = random.between(1.03, 1.16);
  const paces = years.map((_, index) => pace ** index * random.factor(0.03));
  const sold = apportion(Math.round(contractsOfDistrict * 0.88), paces);
  const bought = apportion(contractsOfDistrict - Math.round(contractsOfDistrict * 0.88), paces);
  const rights = apportion(rightsOfDistrict, paces);
  return years.map((year, index) => {
    const paced = paces[index] ?? 1;
    const kinds = apportion(rights[index] ?? 0, [0.18, 0.27, 0.15, 0.4]);
    const [inventions = 0, utilityModels = 0, otherRights = 0, ungranted = 0] = kinds;
    return {
      year,
      rdInvestment: Math.round(260_000_000 * size * paced),
      contractVolume: Math.round(62_000_000 * size * paced * random.factor(0.05)),
      contractsSold: sold[index] ?? 0,
      contractsBought: bought[index] ?? 0,
      inventions,
      utilityModels,
      otherRights,
      ungranted,
    };
  });
}

/** Provinces in their order get 12 or 13 districts each. */
export function districtsByProvince(provinces: number): readonly number[] {
  return apportion(districtsOfNation, Array<number>(provinces).fill(1));
}

/** One of the 400 invented districts: 50 centers, all there in each of ten years. */
export function nationalDistrictSpec(ids: Ids, parent: JurisdictionRow, seed: number, place: number): DistrictSpec {
  const code = `${parent.code.slice(0, 2)}90${String(place + 1).padStart(2, '0')}`;
  const random = randomFor(seed, code, 'targets');
  const name = districtName(Number(parent.code.slice(0, 2)), place);
  return {
    jurisdiction: {
      id: ids.next('jurisdiction'),
      code,
      parent_id: parent.id,
      level: 'DISTRICT',
      name_zh: name.zh,
      name_en: name.en,
      currency: 'CNY',
      ...syntheticNote,
    },
    namePattern: `${parent.name_zh}${name.zh}%技术创新中心`,
    placeZh: parent.name_zh.replace(/(市|省|(壮族|回族|维吾尔)?自治区)$/u, ''),
    placeEn: parent.name_en,
    bureau: { name: `${parent.name_zh}${name.zh}科学技术局`, nameEn: `${name.en}, Bureau of Science and Technology` },
    departments: departmentsOf(name),
    topics: random.shuffle(allTopics).slice(0, centersOfDistrict),
    recognitions: [
      { on: '2013-06-18', centers: 20 },
      { on: '2014-06-17', centers: 18 },
      { on: '2015-06-16', centers: 12 },
    ],
    targets: targetsOf(random),
    cycles: publishedCycles,
    partners: 4,
    renamedCenters: 1,
    renamedHosts: 1,
    revokedOn: '2026-09-07',
    mergedOn: '2026-09-15',
    silentYear: null,
    missingRate: 0.004,
    correctionRate: 0.01,
    everyYearEntered: true,
  };
}
