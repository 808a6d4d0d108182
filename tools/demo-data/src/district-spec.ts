import type { FieldCode } from '@wanchuang/domain-registry';
import type { JurisdictionRow } from './rows';
import type { Topic } from './topics';

/** What a whole district is to come to in a year; its centers share it out. */
export interface YearTargets {
  readonly year: number;
  /** R&D investment and volume of contracts sold, in yuan. */
  readonly rdInvestment: number;
  readonly contractVolume: number;
  readonly contractsSold: number;
  readonly contractsBought: number;
  readonly inventions: number;
  readonly utilityModels: number;
  /** Designs, software, plant varieties and other rights registered. */
  readonly otherRights: number;
  /** Applications for a patent that were not, or not yet, granted. */
  readonly ungranted: number;
}

/** One round of recognition (Art. 9(4)): so many centers on one day. */
export interface RecognitionRound {
  readonly on: string;
  readonly centers: number;
}

/** A published evaluation cycle (Art. 23). */
export interface CycleSpec {
  readonly fromYear: number;
  readonly toYear: number;
  readonly cutOffOn: string;
  readonly publishedOn: string;
}

/** A department that recommends centers (Art. 6), and the fields that are its own. */
export interface DepartmentSpec {
  readonly name: string;
  readonly nameEn: string;
  readonly fields: readonly FieldCode[];
  /** It has the centers that universities host. */
  readonly ofUniversities: boolean;
}

/** All that makes one district unlike another. */
export interface DistrictSpec {
  readonly jurisdiction: JurisdictionRow;
  /** Art. 26: one `%` stands for the part that a center chooses. */
  readonly namePattern: string;
  /** Short names that its organisations begin with: 重庆, Chongqing. */
  readonly placeZh: string;
  readonly placeEn: string;
  readonly bureau: { readonly name: string; readonly nameEn: string };
  readonly departments: readonly DepartmentSpec[];
  readonly topics: readonly Topic[];
  readonly recognitions: readonly RecognitionRound[];
  readonly targets: readonly YearTargets[];
  readonly cycles: readonly CycleSpec[];
  /** Universities and institutes that join consortia (Art. 8(5)). */
  readonly partners: number;
  readonly renamedCenters: number;
  readonly renamedHosts: number;
  /** One center is revoked and one merged on these days (Art. 5(3), 23). */
  readonly revokedOn: string;
  readonly mergedOn: string;
  /** The year for which one center handed in no report (Art. 19); null: all did. */
  readonly silentYear: number | null;
  /** Share of the values of a report that are missing, and that were corrected later. */
  readonly missingRate: number;
  readonly correctionRate: number;
  /** Whether every register has an entry for every year, so that no value of it is missing. */
  readonly everyYearEntered: boolean;
}
