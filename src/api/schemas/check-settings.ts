import { z } from 'zod';
import { minSeverityInput, severityInput } from './finding.js';

/** Settings of a newsroom for all its checks; a request may override them. */
export const checkSettingsSchema = z.strictObject({
  severity: severityInput.optional(),
  minSeverity: minSeverityInput.optional(),
});

export type CheckSettings = z.output<typeof checkSettingsSchema>;
