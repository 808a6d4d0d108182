import type { Label } from '@wanchuang/domain-indicators';

interface DisclosureParameter {
  readonly value: number;
  /** Why it is this number. No clause sets it: it is an administrative parameter. */
  readonly reason: Label;
}

/** How large a group must be before a figure of it is told to those who may not see its centers one by one. */
export interface DisclosureRule {
  /** Centers besides those of any one host, because a host can take its own away. */
  readonly fewestOthers: number;
  /** Hosts besides one's own, so that quartiles are never those of one other host. */
  readonly fewestHosts: number;
  /** What is left when the two largest hosts are taken away, as a share of the largest: more than this. */
  readonly protection: number;
}

export const disclosureParameters = {
  fewestOthers: {
    value: 5,
    reason: {
      zh: '少于五家时，知情者结合公开信息即可推断单个创新中心的数据。',
      en: 'Among fewer than five, whoever knows the trade can tell what a single center has.',
    },
  },
  fewestHosts: {
    value: 3,
    reason: {
      zh: '两家依托单位之间，任何一家都能看到另一家。',
      en: 'Between two hosts, each sees the other.',
    },
  },
  protection: {
    value: 0.1,
    reason: {
      zh: '第二大依托单位扣除自身后，对最大者的估计误差须大于一成。',
      en: 'The second largest host, its own taken away, must not come within a tenth of what the largest has.',
    },
  },
} as const satisfies Readonly<Record<keyof DisclosureRule, DisclosureParameter>>;

/** The rule that is in force. */
export const disclosureRule: DisclosureRule = {
  fewestOthers: disclosureParameters.fewestOthers.value,
  fewestHosts: disclosureParameters.fewestHosts.value,
  protection: disclosureParameters.protection.value,
};
