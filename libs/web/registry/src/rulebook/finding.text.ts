import { defineText } from '@wanchuang/web-client';

/**
 * What each rule says, by the key that its finding carries. `{{observed}}` and `{{threshold}}` stand with their units;
 * `{{count}}` is the number alone.
 */
export const findingText = defineText('finding', {
  'hostKind.met': {
    zh: '依托单位是{{observed}}，属于可申报的独立法人。',
    en: 'The host is of a kind that may apply: {{observed}}.',
  },
  'hostKind.unmet': {
    zh: '依托单位是{{observed}}，不在可申报的范围内：{{threshold}}。',
    en: 'The host is of a kind that may not apply ({{observed}}); those that may: {{threshold}}.',
  },
  'cleanRecord.missing': {
    zh: '还没有作出近 {{threshold}}无不良记录的承诺。',
    en: 'It is not declared yet that the last {{threshold}} are clean.',
  },
  'cleanRecord.met': { zh: '近 {{threshold}}没有不良记录。', en: 'The last {{threshold}} are clean.' },
  'cleanRecord.unmet': {
    zh: '近 {{threshold}}登记有不良记录 {{count}} 条。',
    en: 'Entries in the record within the last {{threshold}}: {{count}}.',
  },
  'districtStrategy.judged': {
    zh: '是否与区重大战略、重大任务、重大工程结合，由专家判断。',
    en: 'Whether it serves the district’s strategy is for experts to judge.',
  },
  'stableTeam.noEvidence': { zh: '还没有上传技术团队的证明材料。', en: 'Evidence of the technical team is missing.' },
  'stableTeam.judged': {
    zh: '技术团队是否稳定，据材料判断。',
    en: 'Whether the team is stable is judged from the evidence.',
  },
  'internalRules.noEvidence': { zh: '还没有上传内部管理制度。', en: 'The internal rules are missing.' },
  'internalRules.judged': {
    zh: '内部管理制度是否健全，据材料判断。',
    en: 'Whether the internal rules are sound is judged from the evidence.',
  },
  'consortium.single': {
    zh: '由一家单位建设，不需要联合建设协议书。',
    en: 'One organisation builds it: no agreement is needed.',
  },
  'consortium.met': {
    zh: '联合建设协议书、各方权责和牵头单位的投入承诺齐全。',
    en: 'Agreement, duties of each party and the lead’s commitment are complete.',
  },
  'consortium.unmet': {
    zh: '联合建设的 {{threshold}} 项要件（参与单位、各方权责、投入承诺、协议书）只齐了 {{observed}} 项。',
    en: 'Of the {{threshold}} things that a consortium needs (parties, duties, commitment, agreement), {{observed}} are there.',
  },
  'rdStaff.missing': {
    zh: '还没有填写研发人员数，至少须 {{threshold}}。',
    en: 'R&D staff are not given yet; at least {{threshold}} are wanted.',
  },
  'rdStaff.met': {
    zh: '研发人员 {{observed}}，不少于 {{threshold}}。',
    en: 'R&D staff: {{observed}}, at least {{threshold}} are wanted.',
  },
  'rdStaff.unmet': {
    zh: '研发人员 {{observed}}，少于 {{threshold}}。',
    en: 'R&D staff: {{observed}}, below {{threshold}}.',
  },
  'head.noEvidence': { zh: '还没有上传主要负责人的经历材料。', en: 'Evidence of the head’s experience is missing.' },
  'head.judged': {
    zh: '主要负责人是否有科研和管理经验，据材料判断。',
    en: 'Whether the head has experience in research and management is judged from the evidence.',
  },
  'floorSpace.missing': {
    zh: '还没有填写研发场地面积，至少须 {{threshold}}。',
    en: 'R&D floor space is not given yet; at least {{threshold}} is wanted.',
  },
  'floorSpace.met': {
    zh: '研发场地 {{observed}}，不少于 {{threshold}}。',
    en: 'R&D floor space: {{observed}}, at least {{threshold}} is wanted.',
  },
  'floorSpace.unmet': {
    zh: '研发场地 {{observed}}，少于 {{threshold}}。',
    en: 'R&D floor space: {{observed}}, below {{threshold}}.',
  },
  'floorSpace.exceptable': {
    zh: '研发场地 {{observed}}，少于 {{threshold}}；属特殊行业，区科技局可书面同意适当放宽。',
    en: 'R&D floor space: {{observed}}, below {{threshold}}; for a special industry the bureau may except it in writing.',
  },
  'floorSpace.excepted': {
    zh: '研发场地 {{observed}}，少于 {{threshold}}；属特殊行业，区科技局已书面同意放宽。',
    en: 'R&D floor space: {{observed}}, below {{threshold}}; the bureau has excepted it as a special industry.',
  },
  'instruments.missing': {
    zh: '还没有填写科研仪器总值，至少须 {{threshold}}。',
    en: 'The value of instruments is not given yet; at least {{threshold}} is wanted.',
  },
  'instruments.met': {
    zh: '科研仪器总值 {{observed}}，不少于 {{threshold}}。',
    en: 'Instruments: {{observed}}, at least {{threshold}} is wanted.',
  },
  'instruments.unmet': {
    zh: '科研仪器总值 {{observed}}，少于 {{threshold}}。',
    en: 'Instruments: {{observed}}, below {{threshold}}.',
  },
  'instruments.exceptable': {
    zh: '科研仪器总值 {{observed}}，少于 {{threshold}}；属特殊行业，区科技局可书面同意适当放宽。',
    en: 'Instruments: {{observed}}, below {{threshold}}; for a special industry the bureau may except it in writing.',
  },
  'instruments.excepted': {
    zh: '科研仪器总值 {{observed}}，少于 {{threshold}}；属特殊行业，区科技局已书面同意放宽。',
    en: 'Instruments: {{observed}}, below {{threshold}}; the bureau has excepted it as a special industry.',
  },
  'hostResearchSpending.missing': {
    zh: '还没有填写依托单位上年度研发投入，原则上不少于 {{threshold}}。',
    en: 'The host’s R&D spending last year is not given yet; in principle at least {{threshold}}.',
  },
  'hostResearchSpending.met': {
    zh: '依托单位上年度研发投入 {{observed}}，不少于 {{threshold}}。',
    en: 'The host’s R&D spending last year: {{observed}}, at least {{threshold}} is wanted.',
  },
  'hostResearchSpending.waivable': {
    zh: '依托单位上年度研发投入 {{observed}}，少于 {{threshold}}；本条为原则性要求，区科技局可书面免除。',
    en: 'The host’s R&D spending last year: {{observed}}, below {{threshold}}; the clause holds in principle, and the bureau may waive it in writing.',
  },
  'hostResearchSpending.waived': {
    zh: '依托单位上年度研发投入 {{observed}}，少于 {{threshold}}；区科技局已就免除书面决定。',
    en: 'The host’s R&D spending last year: {{observed}}, below {{threshold}}; the bureau has decided on a waiver in writing.',
  },
  'results.judged': {
    zh: '本领域是否产出并应用了高水平成果，由专家判断。',
    en: 'Whether results of a high level came of the field and are applied is for experts to judge.',
  },
  'intellectualProperty.missing': {
    zh: '还没有说明是否拥有本领域的自主知识产权。',
    en: 'Whether the field’s intellectual property is its own is not said yet.',
  },
  'intellectualProperty.noEvidence': {
    zh: '还没有上传自主知识产权的证明材料。',
    en: 'Evidence of its own intellectual property is missing.',
  },
  'intellectualProperty.met': { zh: '拥有本领域的自主知识产权。', en: 'It owns intellectual property in the field.' },
  'intellectualProperty.unmet': {
    zh: '没有本领域的自主知识产权。',
    en: 'It owns no intellectual property in the field.',
  },
  'transferIncome.missing': {
    zh: '还没有填写上年度本领域成果转化收入，至少须 {{threshold}}。',
    en: 'Income from transferring the field’s results last year is not given yet; at least {{threshold}} is wanted.',
  },
  'transferIncome.met': {
    zh: '上年度本领域成果转化收入 {{observed}}，不少于 {{threshold}}。',
    en: 'Income from transferring the field’s results last year: {{observed}}, at least {{threshold}} is wanted.',
  },
  'transferIncome.unmet': {
    zh: '上年度本领域成果转化收入 {{observed}}，少于 {{threshold}}。',
    en: 'Income from transferring the field’s results last year: {{observed}}, below {{threshold}}.',
  },
  'panelSize.met': {
    zh: '专家组 {{observed}}，不少于 {{threshold}}。',
    en: 'Experts on the panel: {{observed}}, at least {{threshold}} are wanted.',
  },
  'panelSize.unmet': {
    zh: '专家组 {{observed}}，少于 {{threshold}}；本条为原则性要求，科技局领导可书面放宽。',
    en: 'Experts on the panel: {{observed}}, fewer than {{threshold}}; the clause holds in principle, and the leader of the bureau may waive it in writing.',
  },
  'panelKinds.met': {
    zh: '各类专家齐全：{{threshold}}。',
    en: 'Every kind sits on the panel: {{threshold}}.',
  },
  'panelKinds.unmet': {
    zh: '专家类别不全：须有{{threshold}}，现有：{{observed}}；不能放宽。',
    en: 'Not every kind sits on the panel: there are {{observed}}, wanted are {{threshold}}. That is never waived.',
  },
  'panelMean.missing': {
    zh: '还没有可计的评分表；“同意”须平均不低于 {{threshold}}（区科技局规定）。',
    en: 'No sheet counts yet; a conclusion in favour wants a mean of {{threshold}}, by the bureau’s own order.',
  },
  'panelMean.met': {
    zh: '平均 {{observed}} 分，不低于区科技局规定的 {{threshold}}。',
    en: 'The mean is {{observed}}; the bureau’s own order wants at least {{threshold}}.',
  },
  'panelMean.unmet': {
    zh: '平均 {{observed}} 分，低于区科技局规定的 {{threshold}}，不能作出“同意”的结论。',
    en: 'The mean is {{observed}}, below the {{threshold}} of the bureau’s own order: the panel cannot conclude in favour.',
  },
  'partyBan.met': {
    zh: '参与单位和曾联合建设的牵头单位都不在不得申报的期限内。',
    en: 'No party, and no lead of a center built together before, is barred.',
  },
  'partyBan.judged': {
    zh: '参与单位或曾联合建设的牵头单位中，{{observed}} 在不得申报的期限内；禁止是否及于本次申报，由区科技局判断。',
    en: 'Among the parties, or leads of centers built together before, barred is: {{observed}}. Whether that reaches this application is for the bureau to judge.',
  },
  'partyBan.barred': {
    zh: '参与单位或曾联合建设的牵头单位中，{{observed}} 在不得申报的期限内；依条款解释，禁止及于本次申报。',
    en: 'Among the parties, or leads of centers built together before, barred is: {{observed}}. By an interpretation of the clause, that reaches this application.',
  },
  'successorBan.met': {
    zh: '同一集团内没有在不得申报期限内的单位。',
    en: 'Nobody in the host’s group is barred.',
  },
  'successorBan.judged': {
    zh: '同一集团内，{{observed}} 在不得申报的期限内；依托单位是否为其承继单位，由区科技局判断。',
    en: 'In the host’s group, barred is: {{observed}}. Whether the host is its successor is for the bureau to judge.',
  },
  'successorBan.extended': {
    zh: '同一集团内，{{observed}} 在不得申报的期限内；依条款解释，禁止及于承继单位，依托单位是否承继由区科技局判断。',
    en: 'In the host’s group, barred is: {{observed}}. By an interpretation of the clause the ban reaches a successor; whether the host is one is for the bureau to judge.',
  },
  'name.missing': { zh: '还没有拟定中心名称。', en: 'The center has no name yet.' },
  'name.malformed': {
    zh: '中心名称“{{observed}}”不合格式：{{threshold}}。',
    en: 'The name “{{observed}}” does not follow the pattern {{threshold}}.',
  },
  'name.taken': {
    zh: '中心名称“{{observed}}”已被使用或曾被使用。',
    en: 'The name “{{observed}}” is, or was, borne by another.',
  },
  'name.met': {
    zh: '中心名称“{{observed}}”合乎格式，没有重名。',
    en: 'The name “{{observed}}” follows the pattern, and nobody else bears it.',
  },
});
