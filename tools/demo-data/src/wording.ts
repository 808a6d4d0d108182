import type { FieldCode } from '@wanchuang/domain-registry';
import type { Random } from './prng';

/** An invented word in both scripts. */
export interface Word {
  readonly zh: string;
  readonly en: string;
}

const word = (zh: string, en: string): Word => ({ zh, en });

/** Places and figures of myth and fable: no organisation that carries such a name can be taken for a real one. */
export const fabledNames: readonly Word[] = [
  word('子虚', 'Zixu'),
  word('乌有', 'Wuyou'),
  word('白泽', 'Baize'),
  word('南柯', 'Nanke'),
  word('槐安', 'Huaian'),
  word('华胥', 'Huaxu'),
  word('太虚', 'Taixu'),
  word('大荒', 'Dahuang'),
  word('青埂', 'Qinggeng'),
  word('重明', 'Chongming'),
  word('青丘', 'Qingqiu'),
  word('瑶圃', 'Yaopu'),
  word('镜花', 'Jinghua'),
  word('无何', 'Wuhe'),
  word('北冥', 'Beiming'),
  word('南溟', 'Nanming'),
  word('姑射', 'Guye'),
  word('大椿', 'Dachun'),
  word('汤谷', 'Tanggu'),
  word('若木', 'Ruomu'),
  word('建木', 'Jianmu'),
  word('员峤', 'Yuanqiao'),
  word('岱舆', 'Daiyu'),
  word('方壶', 'Fanghu'),
  word('昆吾', 'Kunwu'),
  word('玄圃', 'Xuanpu'),
  word('阆风', 'Langfeng'),
  word('弱水', 'Ruoshui'),
  word('沃野', 'Woye'),
  word('丹穴', 'Danxue'),
  word('毕方', 'Bifang'),
  word('精卫', 'Jingwei'),
  word('邓林', 'Denglin'),
  word('旸谷', 'Yanggu'),
  word('虞渊', 'Yuyuan'),
  word('咸池', 'Xianchi'),
  word('羲和', 'Xihe'),
  word('飞廉', 'Feilian'),
  word('丰隆', 'Fenglong'),
  word('蓐收', 'Rushou'),
  word('句芒', 'Goumang'),
  word('烛阴', 'Zhuyin'),
  word('不周', 'Buzhou'),
  word('扶桑', 'Fusang'),
  word('当康', 'Dangkang'),
  word('赤霞', 'Chixia'),
  word('绛珠', 'Jiangzhu'),
  word('英招', 'Yingzhao'),
  word('陆吾', 'Luwu'),
  word('琅玕', 'Langgan'),
  word('凌虚', 'Lingxu'),
  word('若华', 'Ruohua'),
  word('文鳐', 'Wenyao'),
  word('阊阖', 'Changhe'),
  word('崦嵫', 'Yanzi'),
  word('穷桑', 'Qiongsang'),
];

const methods: Readonly<Record<FieldCode, readonly string[]>> = {
  ADVANCED_MATERIALS: ['制备方法', '热处理工艺', '性能检测方法', '成型工艺'],
  FOOD_AGRICULTURE: ['加工方法', '保鲜方法', '品质检测方法', '绿色生产工艺'],
  EQUIPMENT: ['控制方法', '装配工艺', '故障诊断方法', '轻量化设计方法'],
  MEDICINE_HEALTH: ['制备方法', '质量检测方法', '灭菌工艺', '稳定性评价方法'],
  ENERGY_CHEMISTRY: ['制备工艺', '节能控制方法', '安全监测方法', '余热利用方法'],
  ELECTRONICS_SOFTWARE: ['数据处理方法', '异常识别方法', '优化方法', '加密传输方法'],
  ECOLOGY: ['监测方法', '风险评价方法', '处理工艺', '构建方法'],
  OTHER: ['设计方法', '检测方法', '集成方法', '管理方法'],
};
const devices = ['生产装置', '检测装置', '夹具', '试验台', '输送机构', '安装结构', '防护装置', '自动上料机构'];

/** What a paper, a contract or a patent is about: a method for the object. */
export const methodOf = (random: Random, field: FieldCode): string => random.pick(methods[field]);
/** What a utility model is about: a device for the object. */
export const deviceOf = (random: Random): string => random.pick(devices);
