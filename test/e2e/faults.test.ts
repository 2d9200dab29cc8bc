import { runFaults, FAULT_KINDS } from '../../bench/support/faults.mjs';
import { maxBodyBytes } from '../../src/api/validation/size-limits.js';
import { startService } from '../http/support/service.js';

// Hundreds of connections take their time when the machine is busy.
import.meta.jest.setTimeout(300_000);

const MAX_TEXT = 2000;

test('faulty requests of every kind disturb no good request and log no error', async () => {
  const service = await startService({
    maxText: MAX_TEXT,
    limits: { maxConcurrent: { text: 60 }, requestTimeoutSeconds: 60 },
  });
  try {
    const { sent, wrong } = await runFaults({
      url: service.url,
      count: 400,
      seed: 20_250_224,
      bodyLimit: maxBodyBytes(MAX_TEXT),
    });
    expect(wrong).toEqual([]);
    expect(sent.good).toBeGreaterThan(100);
    expect(Object.keys(sent).sort()).toEqual(['good', ...FAULT_KINDS].sort());
    expect(service.lines.filter(({ level }) => level !== 'info')).toEqual([]);
    const underWay = await service.metrics.registry.getSingleMetricAsString('crossrate_http_requests_under_way');
    expect(underWay).toContain('{kind="text"} 0');
  } finally {
    await service.close();
  }
});
