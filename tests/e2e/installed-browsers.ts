import { delimiter, posix, win32 } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

const LINUX_COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** @returns where Chrome, Chromium and Edge are installed on a system, if they are, the one to prefer first */
export function installedBrowserPaths(platform: NodeJS.Platform, env: Environment): string[] {
  switch (platform) {
    case 'darwin':
      return MAC_APPS.flatMap((app) =>
        ['/Applications', posix.join(env.HOME ?? '/', 'Applications')].map((folder) =>
          posix.join(folder, `${app}.app/Contents/MacOS/${app}`),
        ),
      )
    case 'win32': {
      const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
        (folder) => folder !== undefined,
      )
      return WINDOWS_PATHS.flatMap((path) => folders.map((folder) => win32.join(folder, path)))
    }
    default: {
      const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
      return LINUX_COMMANDS.flatMap((command) => folders.map((folder) => posix.join(folder, command)))
    }
  }
}
