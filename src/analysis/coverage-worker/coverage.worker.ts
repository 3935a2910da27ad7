import { expose, transfer } from 'comlink';
import { createCoverageService, type CoverageService } from './coverage-service.ts';
import { listBuffers } from './list-buffers.ts';

const pause = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
const createService = () => createCoverageService(pause, () => performance.now());
const service = createService();

const api: CoverageWorkerApi = {
  ...service,
  async warmUp() {
    const { warmUp } = await import('./warm-up.ts');
    await warmUp(createService());
  },
  async run(request, onProgress) {
    const answer = await service.run(request, onProgress);
    return answer && transfer(answer, [...listBuffers(answer)]);
  },
  async runApart(request) {
    const answer = await service.runApart(request);
    return answer && transfer(answer, [...listBuffers(answer)]);
  },
  move(changes) {
    const answer = service.move(changes);
    return answer && transfer(answer, [...listBuffers(answer)]);
  },
  async curves(request, onProgress) {
    const answer = await service.curves(request, onProgress);
    return answer && transfer(answer, [...listBuffers(answer)]);
  },
  repairGains(reading, k) {
    const gains = service.repairGains(reading, k);
    return gains && transfer(gains, [...listBuffers(gains)]);
  },
  async drawGround(request) {
    const answer = await service.drawGround(request);
    return answer && transfer(answer, [...listBuffers(answer)]);
  },
};

export type CoverageWorkerApi = CoverageService & { warmUp(): Promise<void> };

expose(api);
