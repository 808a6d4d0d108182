import type { FieldCode } from '@wanchuang/domain-registry';

/** What a center works on: its chosen name (Art. 26), the trade of its host, and the thing that its papers are about. */
export interface Topic {
  readonly field: FieldCode;
  readonly chosen: string;
  readonly chosenEn: string;
  readonly trade: string;
  readonly tradeEn: string;
  readonly object: string;
}

type Line = readonly [chosen: string, chosenEn: string, trade: string, tradeEn: string, object: string];

const lines: Readonly<Record<FieldCode, readonly Line[]>> = {
  ADVANCED_MATERIALS: [
    ['铜基新材料', 'Copper-Based Materials', '铜材', 'Copper', '高强高导铜合金带材'],
    ['新型墙体材料', 'New Wall Materials', '建材', 'Building Materials', '固废基轻质墙板'],
    ['高分子复合材料', 'Polymer Composites', '复合材料', 'Composites', '连续纤维增强热塑板'],
    ['玻璃新材料', 'Advanced Glass', '玻璃', 'Glass', '超薄压延玻璃'],
    ['碳基材料', 'Carbon Materials', '炭素', 'Carbon', '等静压石墨'],
    ['表面处理材料', 'Surface Treatment', '表面工程', 'Surface Engineering', '无铬钝化涂层'],
    ['玄武岩纤维', 'Basalt Fibre', '纤维', 'Fibre', '玄武岩连续纤维'],
    ['粉末冶金', 'Powder Metallurgy', '粉末冶金', 'Powder Metallurgy', '铜铁复合含油轴承'],
  ],
  FOOD_AGRICULTURE: [
    ['柑橘精深加工', 'Citrus Processing', '果业', 'Fruit', '柑橘全果制品'],
    ['榨菜与泡菜', 'Pickled Vegetables', '食品', 'Foods', '低盐发酵榨菜'],
    ['山地生猪', 'Mountain Pig Farming', '牧业', 'Livestock', '生猪绿色饲料'],
    ['浓香型白酒', 'Strong-Aroma Baijiu', '酒业', 'Distillery', '浓香型基酒'],
    ['红橘种质资源', 'Red Tangerine Germplasm', '种业', 'Seeds', '红橘新品系'],
    ['冷水鱼养殖', 'Cold-Water Fish', '渔业', 'Fisheries', '冷水鱼苗种'],
    ['预制菜加工', 'Prepared Dishes', '餐食', 'Catering', '川渝风味预制菜'],
    ['粮油加工', 'Grain and Oil', '粮油', 'Grain and Oil', '低温压榨菜籽油'],
    ['茶叶加工', 'Tea Processing', '茶业', 'Tea', '高山绿茶'],
    ['食用菌', 'Edible Fungi', '菌业', 'Fungi', '工厂化食用菌'],
    ['山羊良种繁育', 'Goat Breeding', '羊业', 'Goat Farming', '山羊冻精'],
  ],
  EQUIPMENT: [
    ['内河船舶装备', 'Inland Ship Equipment', '船舶', 'Shipbuilding', '内河新能源船舶'],
    ['汽车零部件', 'Automotive Parts', '汽车部件', 'Auto Parts', '轻量化底盘部件'],
    ['智能照明装备', 'Smart Lighting', '照明', 'Lighting', '智能照明控制箱'],
    ['输配电装备', 'Power Distribution Equipment', '电气', 'Electric', '环保型环网柜'],
    ['智能焊接装备', 'Smart Welding', '焊接', 'Welding', '机器人焊接工作站'],
    ['丘陵农机装备', 'Hill-Farm Machinery', '农机', 'Farm Machinery', '丘陵山地微耕机'],
    ['港口物流装备', 'Port Logistics Equipment', '港机', 'Port Machinery', '散货装卸设备'],
  ],
  MEDICINE_HEALTH: [
    ['中药材精制', 'Refined Chinese Medicines', '药材', 'Herbal Medicines', '道地药材饮片'],
    ['化学原料药', 'Active Pharmaceutical Ingredients', '制药', 'Pharma', '化学原料药'],
    ['医用耗材', 'Medical Consumables', '医疗用品', 'Medical Supplies', '一次性医用耗材'],
    ['体外诊断试剂', 'In-Vitro Diagnostics', '生物', 'Biotech', '免疫诊断试剂'],
    ['康复器械', 'Rehabilitation Devices', '康复器械', 'Rehabilitation', '下肢康复训练器'],
    ['抗生素发酵', 'Antibiotic Fermentation', '药业', 'Pharmaceuticals', '发酵类抗生素'],
    ['口腔材料', 'Dental Materials', '齿科', 'Dental', '齿科修复陶瓷'],
  ],
  ENERGY_CHEMISTRY: [
    ['盐气化工', 'Salt and Gas Chemistry', '化工', 'Chemicals', '离子膜烧碱'],
    ['储能系统', 'Energy Storage', '储能', 'Energy Storage', '液冷储能系统'],
    ['光伏应用', 'Photovoltaics', '光伏', 'Solar', '水面光伏支架'],
    ['精细化工中间体', 'Fine-Chemical Intermediates', '精化', 'Fine Chemicals', '香料中间体'],
    ['生物质能源', 'Biomass Energy', '生物质能', 'Bioenergy', '秸秆成型燃料'],
  ],
  ELECTRONICS_SOFTWARE: [
    ['智慧物流软件', 'Logistics Software', '软件', 'Software', '多式联运调度平台'],
    ['电子元器件', 'Electronic Components', '电子', 'Electronics', '片式电感器'],
    ['工业互联网', 'Industrial Internet', '工业软件', 'Industrial Software', '设备联网采集系统'],
    ['数字乡村', 'Digital Countryside', '数字科技', 'Digital Technology', '果园物联网平台'],
    ['光电显示', 'Optoelectronic Displays', '光电', 'Optoelectronics', '车载显示模组'],
    ['地理信息应用', 'Geographic Information', '测绘', 'Surveying', '库岸遥感解译系统'],
  ],
  ECOLOGY: [
    ['库区水环境治理', 'Reservoir Water Treatment', '水务', 'Water', '支流水华预警系统'],
    ['消落带生态修复', 'Drawdown-Zone Restoration', '生态', 'Ecology', '耐淹植被群落'],
    ['固废资源化', 'Solid-Waste Recycling', '环保', 'Environment', '再生骨料'],
    ['地质灾害监测', 'Geohazard Monitoring', '岩土', 'Geotechnics', '滑坡监测终端'],
  ],
  OTHER: [
    ['智慧文旅', 'Smart Tourism', '文旅科技', 'Tourism Technology', '沉浸式导览系统'],
    ['装配式建筑', 'Prefabricated Building', '建筑科技', 'Construction Technology', '装配式叠合构件'],
    ['应急救援', 'Emergency Rescue', '应急装备', 'Rescue Equipment', '水域救援装备'],
    ['现代物流', 'Modern Logistics', '物流', 'Logistics', '冷链周转箱'],
    ['水上交通安全', 'Navigation Safety', '航运科技', 'Shipping Technology', '船舶防碰撞终端'],
    ['科普教育装备', 'Science-Education Equipment', '教育装备', 'Education Equipment', '科普实验套件'],
  ],
};

const topicOf =
  (field: FieldCode) =>
  ([chosen, chosenEn, trade, tradeEn, object]: Line): Topic => ({ field, chosen, chosenEn, trade, tradeEn, object });

const fieldTopics = (field: FieldCode): Topic[] => lines[field].map(topicOf(field));

/** The 48 topics of the demo district, in its seven fields. */
export const districtTopics: readonly Topic[] = [
  ...fieldTopics('ADVANCED_MATERIALS'),
  ...fieldTopics('FOOD_AGRICULTURE'),
  ...fieldTopics('EQUIPMENT'),
  ...fieldTopics('MEDICINE_HEALTH'),
  ...fieldTopics('ENERGY_CHEMISTRY'),
  ...fieldTopics('ELECTRONICS_SOFTWARE'),
  ...fieldTopics('ECOLOGY'),
];

/** Those and six of other fields. */
export const allTopics: readonly Topic[] = [...districtTopics, ...fieldTopics('OTHER')];
