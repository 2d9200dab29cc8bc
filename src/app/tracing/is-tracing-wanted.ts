/**
 * Is tracing asked for? By the variables of OpenTelemetry itself: an address to send to, unless the SDK is disabled.
 * @param environment e.g. `process.env`
 */
export function isTracingWanted(environment: Readonly<Record<string, string | undefined>>): boolean {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: all, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: traces } = environment;
  return Boolean(all ?? traces) && environment.OTEL_SDK_DISABLED?.toLowerCase() !== 'true';
}
