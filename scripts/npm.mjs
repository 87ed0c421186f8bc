// Runs npm, npx and Node, on every platform alike, and answers with the exit code.
import { spawn } from 'node:child_process'

// On Windows npm is a batch file, which only a shell can run.
const shell = process.platform === 'win32'

export function npm(args, options) {
  return run('npm', args, { shell, ...options })
}

/** Runs only installed packages: npx never downloads any. */
export function npx(args, options) {
  return run('npx', ['--no-install', ...args], { shell, ...options })
}

export function node(args, options) {
  return run(process.execPath, args, options)
}

function run(command, args, options) {
  return new Promise((resolve, reject) => {
    spawn(command, args, { stdio: 'inherit', ...options })
      .on('error', reject)
      .on('close', (code) => resolve(code ?? 1))
  })
}
