import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/one-temporary-folder.ts'],
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 90_000,
    // Most end-to-end tests wait for other processes: more of them than cores keep a small machine busy.
    maxWorkers: 4,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
