import { type FaultPlace, type ImportFault, type ImportFaultCode, importFault } from '@wanchuang/domain-indicators';

/** The file cannot be read on: what is wrong with it as a whole, or from this line on. */
export class FileFault extends Error {
  readonly fault: ImportFault;

  constructor(code: ImportFaultCode, place: FaultPlace = {}, details: Readonly<Record<string, string | number>> = {}) {
    const fault = importFault(code, place, details);
    super(fault.message);
    this.name = 'FileFault';
    this.fault = fault;
  }
}
