import react from '@vitejs/plugin-react'
import { defaultClientConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { extractionResources } from './src/cli/vite/extraction-resources.ts'
import { contentSecurityPolicy } from './src/cli/vite/content-security-policy.ts'
import { packLanguageModel } from './src/cli/vite/pack-language-model.ts'
import { pageTemplate } from './src/cli/vite/page-template.ts'
import { rebuildGraph } from './src/cli/vite/rebuild-graph.ts'

export default defineConfig({
  // Relative addresses, so that the built app works under any path of a site.
  base: './',
  plugins: [react(), contentSecurityPolicy(), rebuildGraph(), extractionResources(), pageTemplate()],
  // Articles are read in a worker, which has no document: what a library keeps for workers fits there, and on the page.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  worker: { format: 'es', plugins: () => [extractionResources(), packLanguageModel()] },
  // The largest is Cytoscape's, which comes after the first paint.
  // Most of a build is that of the saved page's template: nothing to warn of.
  build: { chunkSizeWarningLimit: 1000, rolldownOptions: { checks: { bundlerTimings: false } } },
  test: {
    // Generous, so that a slow machine is not a failure; what hangs is ended by the test run.
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/component/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/serve-app.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // One click in some thousands is lost on a busy machine; what fails twice has failed.
          retry: 1,
          // One browser at a time, after all else: what competes for the machine makes a page slow to answer.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
