import { PROBLEMS } from '../../../api/problems/catalogue.js';
import type { ProblemError } from '../../../api/problems/problem.js';
import { CompatError } from '../protocol.js';

/** Error codes of SDMX REST that a request can meet, with the status of each. */
const STATUS = { 100: 404, 110: 401, 140: 400, 150: 403, 500: 500, 501: 501, 503: 503 } as const;

type SdmxErrorCode = keyof typeof STATUS;

const SCHEMAS = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1';
const NAMESPACES = `xmlns:mes="${SCHEMAS}/message" xmlns:com="${SCHEMAS}/common"`;

/** An error message of SDMX-ML 2.1. */
export function createSdmxError(code: SdmxErrorCode, text: string, status: number = STATUS[code]): CompatError {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<mes:Error ${NAMESPACES}><mes:ErrorMessage code="${code}"><com:Text>${escaped}</com:Text></mes:ErrorMessage></mes:Error>\n`;
  return new CompatError(status, body, 'application/xml');
}

export function toSdmxError({ code, message, extra }: ProblemError): CompatError {
  const status = extra.status ?? PROBLEMS[code].status;
  if (status === 404) return createSdmxError(100, message);
  if (status === 401) return createSdmxError(110, message);
  if (status === 403) return createSdmxError(150, message);
  if (status === 503 || status === 429) return createSdmxError(503, message, status);
  return status < 500 ? createSdmxError(140, message, status) : createSdmxError(500, message, status);
}
