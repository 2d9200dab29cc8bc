import { z } from 'zod';
import { minSeverityInput, severityInput } from './finding.js';

/** What a newsroom sets for all its checks; a request says otherwise for itself. */
export const checkSettingsSchema = z.strictObject({
  severity: severityInput.optional(),
  minSeverity: minSeverityInput.optional(),
});

export type CheckSettings = z.output<typeof checkSettingsSchema>;
