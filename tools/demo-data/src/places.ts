import type { Ids } from './ids';
import type { JurisdictionRow } from './rows';

/** Said wherever these figures show. */
export const syntheticNote = {
  synthetic: true,
  note_zh: '演示数据：本辖区的机构、中心和全部数字均为演示而虚构，不反映任何真实单位。',
  note_en: 'Demonstration data: the organisations, centers and all figures here are invented and describe nobody real.',
};

export function makeNation(ids: Ids): JurisdictionRow {
  return {
    id: ids.next('jurisdiction'),
    code: 'CN',
    parent_id: null,
    level: 'NATION',
    name_zh: '中国',
    name_en: 'China',
    currency: 'CNY',
    ...syntheticNote,
  };
}

/** A province, an autonomous region or a municipality, all on the level between nation and district. */
export interface Province {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

export function makeProvince(ids: Ids, nation: JurisdictionRow, province: Province): JurisdictionRow {
  return {
    id: ids.next('jurisdiction'),
    code: province.code,
    parent_id: nation.id,
    level: 'MUNICIPALITY',
    name_zh: province.nameZh,
    name_en: province.nameEn,
    currency: 'CNY',
    ...syntheticNote,
  };
}

const line = (code: string, nameZh: string, nameEn: string): Province => ({ code, nameZh, nameEn });

export const chongqing = line('500000', '重庆市', 'Chongqing');

export const provinces: readonly Province[] = [
  line('110000', '北京市', 'Beijing'),
  line('120000', '天津市', 'Tianjin'),
  line('130000', '河北省', 'Hebei'),
  line('140000', '山西省', 'Shanxi'),
  line('150000', '内蒙古自治区', 'Inner Mongolia'),
  line('210000', '辽宁省', 'Liaoning'),
  line('220000', '吉林省', 'Jilin'),
  line('230000', '黑龙江省', 'Heilongjiang'),
  line('310000', '上海市', 'Shanghai'),
  line('320000', '江苏省', 'Jiangsu'),
  line('330000', '浙江省', 'Zhejiang'),
  line('340000', '安徽省', 'Anhui'),
  line('350000', '福建省', 'Fujian'),
  line('360000', '江西省', 'Jiangxi'),
  line('370000', '山东省', 'Shandong'),
  line('410000', '河南省', 'Henan'),
  line('420000', '湖北省', 'Hubei'),
  line('430000', '湖南省', 'Hunan'),
  line('440000', '广东省', 'Guangdong'),
  line('450000', '广西壮族自治区', 'Guangxi'),
  line('460000', '海南省', 'Hainan'),
  chongqing,
  line('510000', '四川省', 'Sichuan'),
  line('520000', '贵州省', 'Guizhou'),
  line('530000', '云南省', 'Yunnan'),
  line('540000', '西藏自治区', 'Tibet'),
  line('610000', '陕西省', 'Shaanxi'),
  line('620000', '甘肃省', 'Gansu'),
  line('630000', '青海省', 'Qinghai'),
  line('640000', '宁夏回族自治区', 'Ningxia'),
  line('650000', '新疆维吾尔自治区', 'Xinjiang'),
];
