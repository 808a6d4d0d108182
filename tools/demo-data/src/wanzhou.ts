import { parameterForHistory, wanzhouPolicy } from '@wanchuang/domain-policy';
import type { CycleSpec, DepartmentSpec, DistrictSpec, YearTargets } from './district-spec';
import type { Ids } from './ids';
import { syntheticNote } from './places';
import type { JurisdictionRow } from './rows';
import { districtTopics } from './topics';

const departments: readonly DepartmentSpec[] = [
  {
    name: '万州区经济信息委',
    nameEn: 'Wanzhou Commission of Economy and Informatization',
    fields: ['ADVANCED_MATERIALS', 'EQUIPMENT', 'ENERGY_CHEMISTRY', 'ELECTRONICS_SOFTWARE'],
    ofUniversities: false,
  },
  {
    name: '万州经开区科技管理部门',
    nameEn: 'Wanzhou Economic and Technological Development Zone, science administration',
    fields: ['ADVANCED_MATERIALS', 'EQUIPMENT', 'ENERGY_CHEMISTRY', 'ELECTRONICS_SOFTWARE', 'MEDICINE_HEALTH'],
    ofUniversities: false,
  },
  {
    name: '万州区农业农村委',
    nameEn: 'Wanzhou Commission of Agriculture and Rural Affairs',
    fields: ['FOOD_AGRICULTURE'],
    ofUniversities: false,
  },
  {
    name: '万州区卫生健康委',
    nameEn: 'Wanzhou Commission of Health',
    fields: ['MEDICINE_HEALTH'],
    ofUniversities: false,
  },
  {
    name: '万州区生态环境局',
    nameEn: 'Wanzhou Bureau of Ecology and Environment',
    fields: ['ECOLOGY'],
    ofUniversities: false,
  },
  {
    name: '万州区教委',
    nameEn: 'Wanzhou Commission of Education',
    fields: [],
    ofUniversities: true,
  },
];

const million = 1_000_000;

const targetLine = (
  year: number,
  [rd, volume]: readonly [number, number],
  [sold, bought]: readonly [number, number],
  [inventions, utilityModels, otherRights, ungranted]: readonly [number, number, number, number],
): YearTargets => ({
  year,
  rdInvestment: rd * million,
  contractVolume: volume * million,
  contractsSold: sold,
  contractsBought: bought,
  inventions,
  utilityModels,
  otherRights,
  ungranted,
});

const targets: readonly YearTargets[] = [
  targetLine(2019, [218.36, 57.12], [228, 34], [28, 70, 16, 30]),
  targetLine(2020, [249.81, 66.04], [262, 41], [34, 76, 18, 48]),
  targetLine(2021, [293.75, 75.28], [301, 46], [40, 70, 26, 70]),
  targetLine(2022, [337.19, 95.83], [371, 52], [50, 86, 33, 104]),
  targetLine(2023, [392.64, 122.97], [452, 61], [54, 97, 38, 148]),
  targetLine(2024, [462.58, 141.35], [528, 70], [66, 99, 50, 196]),
  targetLine(2025, [556.27, 163.4], [612, 83], [83, 112, 55, 262]),
];

/** The two cycles that both scales have behind them (Art. 23). */
export const publishedCycles: readonly CycleSpec[] = [
  { fromYear: 2020, toYear: 2022, cutOffOn: '2023-03-31', publishedOn: '2023-06-20' },
  { fromYear: 2023, toYear: 2025, cutOffOn: '2026-03-31', publishedOn: '2026-06-18' },
];

/** Wanzhou District with 48 invented centers, their figures of 2019 to 2025 and two evaluation cycles. */
export function wanzhouSpec(ids: Ids, parent: JurisdictionRow): DistrictSpec {
  return {
    jurisdiction: {
      id: ids.next('jurisdiction'),
      code: '500101',
      parent_id: parent.id,
      level: 'DISTRICT',
      name_zh: '万州区',
      name_en: 'Wanzhou',
      currency: 'CNY',
      ...syntheticNote,
    },
    namePattern: parameterForHistory(wanzhouPolicy, 'centerNamePattern', '2018-01-01'),
    placeZh: '重庆',
    placeEn: 'Chongqing',
    bureau: { name: '重庆市万州区科学技术局', nameEn: 'Wanzhou District Bureau of Science and Technology' },
    departments,
    topics: districtTopics,
    recognitions: [
      { on: '2018-06-12', centers: 12 },
      { on: '2019-05-28', centers: 10 },
      { on: '2020-06-16', centers: 5 },
      { on: '2021-06-08', centers: 3 },
      { on: '2022-06-21', centers: 6 },
      { on: '2023-06-13', centers: 6 },
      { on: '2024-06-18', centers: 4 },
      { on: '2025-06-17', centers: 2 },
    ],
    targets,
    cycles: publishedCycles,
    partners: 6,
    renamedCenters: 3,
    renamedHosts: 3,
    revokedOn: '2024-01-15',
    mergedOn: '2025-01-10',
    silentYear: 2025,
    missingRate: 0.025,
    correctionRate: 0.05,
    everyYearEntered: false,
  };
}
