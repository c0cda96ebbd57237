import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 90_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
