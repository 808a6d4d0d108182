import { shareRdInvestment } from './activity';
import { makeCenters } from './centers';
import { makeContracts } from './contracts';
import type { DistrictSpec } from './district-spec';
import { makeEvaluations, type Evaluations } from './evaluations';
import { makeFacts } from './facts';
import type { Ids } from './ids';
import { makeIntellectualProperty } from './intellectual-property';
import { makeOrganisations } from './organisations';
import { makeOtherRegisters } from './other-registers';
import type { CenterRow, DistrictRows } from './rows';

/** Who was POOR in the last published cycle is put right within half a year (Art. 23). */
function withRectification(centers: readonly CenterRow[], evaluations: Evaluations): CenterRow[] {
  const lastCycle = evaluations.evaluation_cycle.at(-1)?.id;
  const poor = new Set(
    evaluations.evaluation_result
      .filter((result) => result.cycle_id === lastCycle && result.grade === 'POOR')
      .map((result) => result.center_id),
  );
  return centers.map((row) => (row.status === 'ACTIVE' && poor.has(row.id) ? { ...row, status: 'RECTIFYING' } : row));
}

/** Every row of one district; the same specification, seed and keys give the same rows. */
export function makeDistrict(spec: DistrictSpec, seed: number, ids: Ids): DistrictRows {
  const organisations = makeOrganisations(spec, seed, ids);
  const { centers, formerNames, parties } = makeCenters(spec, organisations, seed, ids);
  const registerRows = {
    technology_contract: makeContracts(spec, centers, seed, ids),
    intellectual_property: makeIntellectualProperty(spec, centers, seed, ids),
    ...makeOtherRegisters(spec, centers, seed, ids),
  };
  const evaluations = makeEvaluations(spec, centers, seed, ids);
  const { bureau, departments, hosts, partners } = organisations;
  return {
    organisation: [bureau, ...departments, ...hosts.map((host) => host.row), ...partners],
    organisation_former_name: organisations.formerNames,
    center: withRectification(
      centers.map((center) => center.row),
      evaluations,
    ),
    center_former_name: formerNames,
    center_party: parties,
    ...registerRows,
    indicator_fact: makeFacts(spec, centers, registerRows, shareRdInvestment(spec, centers, seed), seed, ids),
    ...evaluations,
  };
}
