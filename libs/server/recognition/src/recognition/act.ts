import type { Doer } from '@wanchuang/server-platform';
import type { KeptPolicy } from '@wanchuang/server-registry';
import type { NoticeRow } from '../notice/notice.store';

/** An act of recognition (Art. 9(4)): what is the same for all its centers. */
export interface Act {
  readonly doer: Doer;
  readonly jurisdictionId: number;
  readonly notice: NoticeRow;
  readonly period: {
    readonly endsOn: string;
    readonly isProvisional: boolean;
    readonly workingDays: number;
    readonly isOver: boolean;
  };
  readonly policy: KeptPolicy;
  readonly today: string;
  readonly announcementId: number;
  /** Where certificates lead to. */
  readonly origin: string;
}

/** A center that the act has made, as the announcement lists it. */
export interface RecognisedCenter {
  readonly centerId: number;
  readonly name: string;
  readonly hostName: string;
  readonly number: string;
}
